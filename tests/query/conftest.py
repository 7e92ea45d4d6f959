from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.findings import ScanResult
from pathfinder_lite.pipeline import scan
from pathfinder_lite.queryir.ir import read_matcher
from pathfinder_lite.queryir.matchers import AttributeMatcher, ReceiverTest, TypedAttributeMatcher
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription

Ask = Callable[..., ScanResult]

FLASK = AttributeMatcher(("flask.request.view_args",))
FASTAPI = TypedAttributeMatcher(
    ReceiverTest(("starlette.requests.Request",)), ("path_params", "query_params")
)
TORNADO = TypedAttributeMatcher(ReceiverTest(("tornado.web.RequestHandler",)), ("path_args",))


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Scan files with one matcher of the SDK; a single text is ``app.py``."""

    def run(matcher: object, program: str | dict[str, str]) -> ScanResult:
        files = {"app.py": program} if isinstance(program, str) else program
        for name, text in files.items():
            path = tmp_path / "project" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text), encoding="utf-8")
        compiled = read_matcher(matcher.to_ir())  # type: ignore[attr-defined]
        rule = CompiledRule(RuleDescription("T-1", "Test", "high", "No."), compiled)
        result = scan(ScanOptions((tmp_path / "project").resolve(), workers=1), (rule,))
        assert result.diagnostics == ()
        return result

    return run


def marked(program: str) -> list[int]:
    """The lines that end in ``# expect``."""
    lines = textwrap.dedent(program).splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith("# expect")]


def lines(result: ScanResult) -> list[int]:
    """The lines found, sorted."""
    assert result.failures == ()
    return sorted({finding.location.span.line for finding in result.findings})
