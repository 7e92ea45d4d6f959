"""Locations as SARIF writes them: percent-encoded URIs and regions that count from 1."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote

from pathfinder_lite.facts.spans import Location, Span
from pathfinder_lite.report import sarif_log as sarif
from pathfinder_lite.report.snippets import CONTEXT_LINES, source_lines, text_at

BASE_ID = "%SRCROOT%"
# A snippet helps a reader without the sources; a whole class body only makes the file large.
LONGEST_SNIPPET = 2000


class SourcePlaces:
    """Turns locations of one scan into SARIF; cuts each file into lines once."""

    base_id = BASE_ID

    def __init__(self, sources: Mapping[str, str], repository_prefix: str = "") -> None:
        self._lines = {file: source_lines(text) for file, text in sources.items()}
        self._prefix = repository_prefix.strip("/")

    def artifact(self, file: str) -> sarif.ArtifactLocation:
        """A file of the project, relative to the root of the repository."""
        path = f"{self._prefix}/{file}" if self._prefix else file
        return sarif.ArtifactLocation(uri=encoded_path(path), uri_base_id=BASE_ID)

    def location(
        self, location: Location, function: str = "", message: str = "", link_id: int | None = None
    ) -> sarif.Location:
        """A span with its text, the function around it and a note to show there."""
        return sarif.Location(
            id=link_id,
            physical_location=sarif.PhysicalLocation(
                artifact_location=self.artifact(location.file),
                region=self._region(location.file, location.span),
            ),
            logical_locations=_inside(function),
            message=sarif.Message(text=message) if message else None,
        )

    def result_location(self, location: Location, function: str) -> sarif.Location:
        """Where a finding is, with the lines around it for readers without the sources."""
        return sarif.Location(
            physical_location=sarif.PhysicalLocation(
                artifact_location=self.artifact(location.file),
                region=self._region(location.file, location.span),
                context_region=self._context(location.file, location.span),
            ),
            logical_locations=_inside(function),
        )

    def line(self, file: str, line: int) -> sarif.Location:
        """A whole line, or the whole file when the line is unknown (0)."""
        return sarif.Location(
            physical_location=sarif.PhysicalLocation(
                artifact_location=self.artifact(file),
                region=sarif.Region(start_line=line) if line > 0 else None,
            )
        )

    def _region(self, file: str, span: Span) -> sarif.Region:
        text = text_at(self._lines.get(file, ()), span)
        return sarif.Region(
            start_line=span.line,
            start_column=span.column + 1,
            end_line=span.end_line,
            end_column=span.end_column + 1,
            snippet=sarif.ArtifactContent(text=text) if 0 < len(text) <= LONGEST_SNIPPET else None,
        )

    def _context(self, file: str, span: Span) -> sarif.Region | None:
        """Whole lines around a span; None when they hold no more than the span itself does."""
        lines = self._lines.get(file, ())
        first, last = (
            max(1, span.line - CONTEXT_LINES),
            min(len(lines), span.end_line + CONTEXT_LINES),
        )
        text = "\n".join(lines[first - 1 : last])
        if len(text) > LONGEST_SNIPPET or len(text) <= len(text_at(lines, span)):
            return None
        snippet = sarif.ArtifactContent(text=text)
        return sarif.Region(start_line=first, end_line=last, snippet=snippet)


def _inside(function: str) -> tuple[sarif.LogicalLocation, ...]:
    if not function:
        return ()
    return (sarif.LogicalLocation(fully_qualified_name=function, kind="function"),)


def encoded_path(path: str) -> str:
    """A relative path as a URI reference; bytes that are no UTF-8 keep their value.

    A colon is encoded too: in the first segment it would make the rest of the path a scheme's.
    """
    return quote(path.encode("utf-8", "surrogateescape"), safe="/")


def root_uri(project: str, repository_prefix: str = "") -> sarif.ArtifactLocation:
    """What ``%SRCROOT%`` stands for: a folder's URI, or words when its place is not known.

    ``project`` is the scanned folder; the root is as many folders above it as
    ``repository_prefix`` has parts.
    """
    depth = len([part for part in repository_prefix.split("/") if part])
    path = PurePosixPath(project)
    windows = PureWindowsPath(project)
    if not path.is_absolute() and windows.is_absolute() and windows.drive:
        path = PurePosixPath("/" + windows.as_posix())
    if not path.is_absolute() or depth >= len(path.parts):
        what = "repository" if depth else "scanned project"
        text = f"The root folder of the {what}."
        return sarif.ArtifactLocation(description=sarif.Message(text=text))
    root = path if depth == 0 else path.parents[depth - 1]
    encoded = quote(str(root).encode("utf-8", "surrogateescape"), safe="/:").strip("/")
    return sarif.ArtifactLocation(uri=f"file:///{encoded}/" if encoded else "file:///")
