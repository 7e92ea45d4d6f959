"""Golden text: the reports of one rich result, compared byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def check_golden(compare_golden: Callable[[Path, str], None]) -> Callable[[str, str], None]:
    """Compare text with a file in ``golden/``, or write it there with ``--update-golden``."""
    return lambda name, text: compare_golden(GOLDEN / name, text)
