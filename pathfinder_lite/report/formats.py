"""Which formats there are, by the name users type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pathfinder_lite.errors import OutputError
from pathfinder_lite.findings import ScanResult
from pathfinder_lite.report.as_csv import render_csv
from pathfinder_lite.report.as_json import render_json
from pathfinder_lite.report.as_sarif import render_sarif
from pathfinder_lite.report.as_text import render_text
from pathfinder_lite.report.options import RenderOptions

__all__ = ["FORMATS", "RenderOptions", "Renderer", "render"]

Renderer = Callable[[ScanResult, RenderOptions], str]

FORMATS: Mapping[str, Renderer] = MappingProxyType(
    {"text": render_text, "json": render_json, "sarif": render_sarif, "csv": render_csv}
)


def render(result: ScanResult, fmt: str, options: RenderOptions) -> str:
    """The whole report in one of ``FORMATS``, with a final line end.

    Raises:
        OutputError: ``fmt`` is no known format.
    """
    renderer = FORMATS.get(fmt)
    if renderer is None:
        raise OutputError(f"unknown output format {fmt!r}: choose one of {', '.join(FORMATS)}")
    return renderer(result, options)
