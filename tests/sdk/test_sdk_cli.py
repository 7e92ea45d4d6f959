"""The console entry that the SDK offers."""

from __future__ import annotations

import os
import sys

import pytest

from pathfinder_lite.sdk.cli import get_binary_path, main


def test_the_variable_names_the_executable(monkeypatch):
    monkeypatch.setenv("PATHFINDER_BINARY", sys.executable)
    assert str(get_binary_path()) == sys.executable


def test_a_wrong_variable_is_a_mistake(monkeypatch, tmp_path):
    monkeypatch.setenv("PATHFINDER_BINARY", str(tmp_path / "nothing"))
    with pytest.raises(FileNotFoundError, match="PATHFINDER_BINARY names"):
        get_binary_path()
    with pytest.raises(SystemExit, match="which is not a file"):
        main()


def test_no_command_is_a_mistake(monkeypatch, tmp_path):
    monkeypatch.delenv("PATHFINDER_BINARY", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    with pytest.raises(FileNotFoundError, match="no 'pathfinder' command is installed"):
        get_binary_path()


@pytest.mark.skipif(os.name == "nt", reason="the name has a suffix there")
def test_the_command_beside_the_interpreter_comes_first(monkeypatch, tmp_path):
    monkeypatch.delenv("PATHFINDER_BINARY", raising=False)
    command = tmp_path / "pathfinder"
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert get_binary_path() == command


def test_arguments_and_status_are_passed_on(monkeypatch):
    monkeypatch.setenv("PATHFINDER_BINARY", sys.executable)
    monkeypatch.setattr(sys, "argv", ["pathfinder", "-c", "raise SystemExit(7)"])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 7
