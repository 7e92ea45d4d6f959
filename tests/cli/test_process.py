"""What only a real process shows: start-up, consoles, pipes and signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import pathfinder_lite
from tests.cli.conftest import write_tree

ROOT = Path(pathfinder_lite.__file__).parent.parent
COMMAND = [sys.executable, "-m", "pathfinder_lite"]
EVERY_CALL = """from codepathfinder import calls
from codepathfinder.python_decorators import python_rule

@python_rule(id="EVERY-1", severity="LOW", cwe="CWE-1", message="m")
def every():
    return calls("*")
"""
SCAN = ("scan", "-r", "rule.py", "-p", "project")


def environment(**variables: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **variables}


def execute(*arguments: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], env=environment(**variables), capture_output=True, check=False
    )


def test_version_prints_two_lines_on_standard_output(here: Path) -> None:
    answer = execute("version")
    first, second = answer.stdout.decode().splitlines()
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert first == f"Version: {pathfinder_lite.__version__}"
    assert second.startswith("Git Commit: ")


def test_the_version_flag(here: Path) -> None:
    answer = execute("--version")
    assert answer.stdout.decode() == f"pathfinder-lite {pathfinder_lite.__version__}\n"


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_help_names_every_command(here: Path, arguments: tuple[str, ...]) -> None:
    answer = execute(*arguments)
    assert answer.returncode == 0
    for name in ("scan", "rules", "values", "version"):
        assert f"\n  {name} " in answer.stdout.decode()


@pytest.mark.parametrize("argument", ["--help", "version", "--version"])
def test_help_and_version_load_no_engine(here: Path, argument: str) -> None:
    program = (
        "import sys\nfrom pathfinder_lite.cli.main import main\n"
        f"main([{argument!r}])\n"
        "heavy = {'astroid', 'pydantic', 'networkx', 'rich', 'yaml', 'pathfinder_lite.pipeline'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, check=True
    )
    assert answer.stdout.decode().splitlines()[-1] == "[]"


def test_shells_can_complete_commands(here: Path) -> None:
    answer = execute(
        _PATHFINDER_COMPLETE="bash_complete", COMP_WORDS="pathfinder s", COMP_CWORD="1"
    )
    assert answer.stdout.decode() == "plain,scan\n"


def test_a_console_that_lacks_characters_shows_them_escaped(here: Path) -> None:
    write_tree(here / "project", {"app.py": "import dangerous\ndangerous.call('\u4f60 \u2192')\n"})
    answer = execute(*SCAN, PYTHONIOENCODING="cp1252")
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert b"\\u4f60" in answer.stdout


def test_machine_formats_are_utf_8_on_any_console(here: Path) -> None:
    write_tree(here / "project", {"app.py": "import dangerous\ndangerous.call('\u4f60\u00e9')\n"})
    answer = execute(*SCAN, "-o", "json", PYTHONIOENCODING="cp1252")
    lines = json.loads(answer.stdout.decode("utf-8"))["results"][0]["location"]["snippet"]["lines"]
    assert "dangerous.call('\u4f60\u00e9')" in lines


def test_messages_survive_such_a_console_too(here: Path) -> None:
    answer = execute("scan", "-r", "\u4f60.py", "-p", "project", PYTHONIOENCODING="cp1252")
    assert answer.returncode == 2
    assert answer.stderr == b"pathfinder: error: rules path not found: \\u4f60.py\n"


@pytest.mark.parametrize("arguments", [("--help",), ("rules", "list"), (*SCAN, "-o", "json")])
def test_a_reader_that_leaves_is_no_error(here: Path, arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        answer = subprocess.run(
            [*COMMAND, *arguments],
            env=environment(),
            stdout=writer,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writer)
    assert (answer.returncode, answer.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_an_interrupted_run_ends_with_130_and_one_line(here: Path) -> None:
    slow = "open('started', 'w').close()\nimport time\ntime.sleep(60)\n"
    write_tree(here, {"slow.py": f"from codepathfinder import rule\n{slow}"})
    process = subprocess.Popen(
        [*COMMAND, "scan", "-r", "slow.py", "-p", "project"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + 20
    while not (here / "started").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert (out, err) == (b"", b"pathfinder: error: interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_ctrl_c_in_a_terminal_reaches_all_processes_and_one_speaks(here: Path) -> None:
    """The project is large enough for a second process; the signal goes to the whole group."""
    body = "".join(
        f"def f{i}(x):\n    return g.call(x, [x for x in range({i})])\n" for i in range(9_000)
    )
    write_tree(here / "project", {f"m{i}.py": f"import g\n{body}" for i in range(6)})
    write_tree(here, {"every.py": EVERY_CALL})
    process = subprocess.Popen(
        [*COMMAND, "scan", "-v", "-r", "every.py", "-p", "project"],
        env=environment() | {"PATHFINDER_MAX_WORKERS": "2"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stderr is not None
    first = process.stderr.readline() + process.stderr.readline()
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Scanning" in first
    assert (out, err) == (b"", b"pathfinder: error: interrupted\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device is Linux's own")
def test_a_full_disk_is_told(here: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        answer = subprocess.run(
            [*COMMAND, *SCAN], env=environment(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    message = b"pathfinder: error: cannot write to standard output: No space left on device\n"
    assert (answer.returncode, answer.stderr) == (2, message)


def test_nothing_uses_the_network(here: Path) -> None:
    program = (
        "import socket, sys\n"
        "def refuse(*args, **kwargs): raise AssertionError('network')\n"
        "socket.socket.connect = refuse\nsocket.getaddrinfo = refuse\n"
        "from pathfinder_lite.cli.main import main\n"
        f"sys.exit(main({[*SCAN, '--fail-on', 'high']!r}))\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, check=False
    )
    assert (answer.returncode, answer.stderr) == (1, b"")
