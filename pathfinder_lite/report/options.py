"""What a caller may choose about a report, and the words that name this tool in all of them."""

from __future__ import annotations

from dataclasses import dataclass

TOOL_NAME = "pathfinder_lite"
# A package URL (purl) is an absolute URI that stays true wherever the project is hosted.
TOOL_URI = "pkg:pypi/pathfinder-lite"


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """How a report is shown; nothing in it changes which findings are reported.

    ``color``: ANSI colours in text. ``width``: columns of the terminal, None in a pipe, where
    nothing is wrapped or cropped. ``verbose``: limits, detection methods and duration in text.
    ``timestamp``: start of the scan as RFC 3339 in UTC; ``duration``: seconds. Both are left out
    of reports when None, so that equal scans give equal bytes. ``version``: of this package.

    ``repository_prefix``: folder of the project inside its repository, with ``/``, empty when
    they are the same; SARIF names files from the repository's root. ``neutralise_formulas``:
    CSV cells that a spreadsheet would run as a formula get a leading apostrophe.
    """

    color: bool = False
    width: int | None = None
    verbose: bool = False
    timestamp: str | None = None
    duration: float | None = None
    version: str = ""
    repository_prefix: str = ""
    neutralise_formulas: bool = False
