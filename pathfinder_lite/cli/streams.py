"""Standard output carries the report and nothing else; everything said aside goes to stderr."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TextIO

from pathfinder_lite.errors import OutputError

if TYPE_CHECKING:
    # At run time this would load pydantic before ``--help`` can be shown.
    from pathfinder_lite.config import ColorChoice


def prepare_streams() -> None:
    """Make characters a console cannot show come out escaped instead of ending the run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def emit(text: str, *, machine: bool = False) -> None:
    """Write to standard output; a reader that went away is not an error.

    ``machine`` text is UTF-8 with bare line feeds whatever the console is set to, because its
    formats say so.

    Raises:
        OutputError: It cannot be written, as on a full disk.
    """
    binary = getattr(sys.stdout, "buffer", None)
    try:
        if machine and binary is not None:
            sys.stdout.flush()
            binary.write(text.encode("utf-8", "backslashreplace"))
        else:
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        discard_stdout()
    except OSError as error:
        discard_stdout()
        raise OutputError(f"cannot write to standard output: {error.strerror}") from error


def discard_stdout() -> None:
    """Point standard output at nothing, so that the interpreter's last flush cannot fail."""
    with contextlib.suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)


def tell(kind: str, message: str) -> None:
    """One line on standard error: ``pathfinder: <kind>: <message>``.

    Line ends become blanks. Other control characters, which file names of a scanned project may
    hold, come out escaped, so that they cannot steer the terminal.
    """
    line = "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in " ".join(message.split("\n"))
    )
    with contextlib.suppress(BrokenPipeError):
        print(f"pathfinder: {kind}: {line}", file=sys.stderr, flush=True)


def wants_color(choice: ColorChoice, stream: TextIO, environ: Mapping[str, str]) -> bool:
    """Whether to colour ``stream``: the flag, then NO_COLOR, FORCE_COLOR, TERM and the terminal.

    See https://no-color.org and https://force-color.org: an empty variable says nothing.
    """
    if choice != "auto":
        return choice == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return environ["FORCE_COLOR"] != "0"
    return environ.get("TERM") != "dumb" and stream.isatty()


class Progress:
    """Tells on standard error how a scan comes along.

    Verbose runs get a line a message, debug runs with the seconds since the start. Else one
    line is rewritten, and only where a person is looking: on a terminal outside CI.
    """

    def __init__(
        self, environ: Mapping[str, str], *, verbose: bool, debug: bool, quiet: bool
    ) -> None:
        self._start = time.monotonic()
        self._debug = debug
        self._lines = (verbose or debug) and not quiet
        self._transient = (
            not quiet
            and not self._lines
            and sys.stderr.isatty()
            and not environ.get("CI")
            and environ.get("TERM") != "dumb"
        )
        self._drawn = False

    @property
    def callback(self) -> Callable[[str], None] | None:
        """What to hand to the pipeline; None when nobody wants to know."""
        return self._show if self._lines or self._transient else None

    def _show(self, message: str) -> None:
        if self._lines:
            stamp = f"[{time.monotonic() - self._start:8.3f}s] " if self._debug else ""
            print(f"{stamp}{message}", file=sys.stderr, flush=True)
            return
        self._drawn = True
        print(f"\r\x1b[K{message[:78]}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Remove the rewritten line, so that what follows starts on a clean one."""
        if self._drawn:
            self._drawn = False
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
