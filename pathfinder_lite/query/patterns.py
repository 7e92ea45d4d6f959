"""Name patterns of rules (spec: matching, section 1)."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern in which ``*`` stands for any run of characters; parentheses are dropped."""
    text = pattern.replace("()", "").replace("(", "").replace(")", "")
    return re.compile("".join(".*" if c == "*" else re.escape(c) for c in text), re.DOTALL)


def matches(pattern: str, name: str) -> bool:
    """Whether the whole name matches."""
    return compiled(pattern).fullmatch(name) is not None


def last_segment(pattern: str) -> str | None:
    """The literal last segment every match must end with; None when it is not literal."""
    last = pattern.replace("()", "").rpartition(".")[2]
    return None if "*" in last or not last else last.split("(")[0]
