"""Golden text: the reports of one rich result, compared byte for byte."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
OPTION = "--update-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    # Other folders with golden text may offer the same flag in the same run.
    with contextlib.suppress(ValueError):
        parser.addoption(OPTION, action="store_true", help="rewrite the expected text")


@pytest.fixture
def check_golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare text with a file in ``golden/``, or write it there with ``--update-golden``."""
    update = bool(request.config.getoption(OPTION, default=False))

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.write_bytes(text.encode("utf-8"))
        assert path.exists(), f"{path.name} is missing: run pytest tests/report {OPTION}"
        assert text == path.read_bytes().decode("utf-8")

    return check
