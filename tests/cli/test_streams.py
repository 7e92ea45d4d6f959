from __future__ import annotations

import io
import sys

import pytest

from pathfinder_lite.cli.streams import Progress, tell, wants_color


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("choice", "stream", "environ", "expected"),
    [
        ("auto", Terminal(), {}, True),
        ("auto", io.StringIO(), {}, False),
        ("auto", Terminal(), {"NO_COLOR": "1"}, False),
        ("auto", Terminal(), {"NO_COLOR": ""}, True),
        ("auto", Terminal(), {"TERM": "dumb"}, False),
        ("auto", Terminal(), {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ("auto", Terminal(), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ("always", io.StringIO(), {"TERM": "dumb"}, True),
        ("never", Terminal(), {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color_choice(choice: str, stream: io.StringIO, environ: dict[str, str], expected: bool):
    assert wants_color(choice, stream, environ) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("stream", "environ", "quiet", "shown"),
    [
        (Terminal, {}, False, True),
        (Terminal, {"CI": "true"}, False, False),
        (Terminal, {"TERM": "dumb"}, False, False),
        (Terminal, {}, True, False),
        (io.StringIO, {}, False, False),
    ],
)
def test_progress_is_drawn_only_where_a_person_looks(
    monkeypatch: pytest.MonkeyPatch,
    stream: type[io.StringIO],
    environ: dict[str, str],
    quiet: bool,
    shown: bool,
) -> None:
    screen = stream()
    monkeypatch.setattr(sys, "stderr", screen)
    progress = Progress(environ, verbose=False, debug=False, quiet=quiet)
    assert (progress.callback is not None) is shown
    if progress.callback is not None:
        progress.callback("reading files")
    progress.clear()
    assert ("reading files" in screen.getvalue()) is shown
    assert not shown or screen.getvalue().endswith("\r\x1b[K")


def test_verbose_progress_is_lines_even_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress({"CI": "1"}, verbose=True, debug=False, quiet=False)
    assert progress.callback is not None
    progress.callback("reading files")
    progress.clear()
    assert capsys.readouterr().err == "reading files\n"


@pytest.mark.parametrize(
    ("message", "line"),
    [
        ("two\nlines", "two lines"),
        ("two  blanks", "two  blanks"),
        ("a\x1b[31m.py", "a\\x1b[31m.py"),
        ("a\udcff\r.py", "a\\udcff\\r.py"),
        ("\u00e9\u4f60", "\u00e9\u4f60"),
    ],
)
def test_a_message_is_one_line_that_cannot_steer_the_terminal(
    capsys: pytest.CaptureFixture[str], message: str, line: str
) -> None:
    tell("error", message)
    assert capsys.readouterr().err == f"pathfinder: error: {line}\n"
