from dataclasses import dataclass
from typing import NamedTuple


class Point(NamedTuple):
    """Two texts."""

    left: str
    right: str


@dataclass
class Account:
    """Somebody."""

    name: str
    role: str = "reader"
