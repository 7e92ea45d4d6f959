"""Where reports go: any number of files, and at most one on standard output."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pathfinder_lite.cli.streams import emit
from pathfinder_lite.errors import OutputError
from pathfinder_lite.report.formats import FORMATS

STDOUT = "-"
BAD_FORMAT = "--output must be 'text', 'json', 'sarif', or 'csv'"


@dataclass(frozen=True, slots=True)
class Destination:
    """One report; ``path`` None is standard output."""

    fmt: str
    path: Path | None = None


def destinations(
    outputs: Sequence[str], output_file: str | None, *, quiet: bool = False
) -> tuple[Destination, ...]:
    """Read ``FORMAT`` and ``FORMAT=PATH``; ``output_file`` takes the one without a path.

    Without a report for standard output or ``output_file``, the text report goes there, unless
    ``quiet`` and some file is written.

    Raises:
        ValueError: A format is unknown, or two reports would share one place; the message is
            for the user.
    """
    placed: list[Destination] = []
    loose: list[str] = []
    for output in outputs:
        name, equals, path = output.partition("=")
        fmt = name.strip().lower()
        if fmt not in FORMATS:
            raise ValueError(BAD_FORMAT)
        if equals and not path:
            raise ValueError(f"--output {output} has no path after '='")
        if equals and path != STDOUT:
            placed.append(Destination(fmt, Path(path)))
        else:
            loose.append(fmt)
    if len(set(loose)) > 1:
        raise ValueError(
            f"only one --output may go without a path, got {', '.join(loose)}; "
            f"write the others as {loose[0]}=PATH"
        )
    target = Path(output_file) if output_file and output_file != STDOUT else None
    if loose:
        placed.append(Destination(loose[0], target))
    elif target is not None or not (quiet and placed):
        placed.append(Destination("text", target))
    paths = [item.path for item in placed if item.path is not None]
    if len(set(paths)) < len(paths):
        raise ValueError("two --output reports would be written to the same file")
    return tuple(placed)


def write_reports(places: Sequence[Destination], render: Callable[[Destination], str]) -> None:
    """Render and write every report, files first.

    Raises:
        OutputError: Some could not be written; the others were.
    """
    failures: list[str] = []
    for place in sorted(places, key=lambda item: item.path is None):
        text = render(place)
        if place.path is None:
            emit(text, machine=place.fmt != "text")
            continue
        try:
            place.path.write_bytes(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            failures.append(f"{place.path}: {error.strerror}")
    if failures:
        raise OutputError(f"cannot write report: {'; '.join(failures)}")


def write_text(path: Path, text: str) -> None:
    """Write one file, UTF-8 with bare line feeds.

    Raises:
        OutputError: It could not be written.
    """
    try:
        path.write_bytes(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}") from error


def repository_prefix(project: Path, environ: Mapping[str, str]) -> str:
    """The project's folder inside its repository, with ``/``; empty at the root or outside git.

    ``GITHUB_WORKSPACE`` stands in for the root where the checkout came without ``.git``.
    """
    folder = project if project.is_dir() else project.parent
    for root in (folder, *folder.parents):
        if (root / ".git").exists():
            return _below(folder, root)
    workspace = environ.get("GITHUB_WORKSPACE", "")
    return _below(folder, Path(workspace)) if workspace else ""


def _below(folder: Path, root: Path) -> str:
    if not folder.is_relative_to(root):
        return ""
    inside = folder.relative_to(root).as_posix()
    return "" if inside == "." else inside
