"""Golden text: what a test made, compared byte for byte with the file that says what is right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

OPTION = "--update-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(OPTION, action="store_true", help="rewrite the expected text")


@pytest.fixture
def compare_golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare text with a file, or write it there with ``--update-golden``."""
    update = bool(request.config.getoption(OPTION))

    def compare(path: Path, text: str) -> None:
        if update:
            path.write_bytes(text.encode("utf-8"))
        assert path.exists(), f"{path.name} is missing: run pytest with {OPTION}"
        assert text == path.read_bytes().decode("utf-8")

    return compare
