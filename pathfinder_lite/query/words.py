"""Whether anything in a project can match at all: asked of the index of words, before any walk."""

from __future__ import annotations

from pathfinder_lite.link.program import Program
from pathfinder_lite.query import patterns
from pathfinder_lite.query.candidates import ITEM_METHODS
from pathfinder_lite.query.signatures import CONSTRUCTOR
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    AttributeMatcher,
    CallMatcher,
    Matcher,
    OrMatcher,
    TypedAttributeMatcher,
    TypedCallMatcher,
    VariableMatcher,
)


def occurs(program: Program, matcher: Matcher) -> bool:
    """False when no file holds a word that every match of a matcher needs."""
    match matcher:
        case CallMatcher(patterns=wanted) | AttributeMatcher(patterns=wanted):
            return any(_mentioned(program, patterns.last_segment(each)) for each in wanted)
        case VariableMatcher(pattern):
            return _mentioned(program, patterns.last_segment(pattern))
        case TypedCallMatcher(methods=methods):
            if not methods or CONSTRUCTOR in methods:
                return True
            return any(_mentioned(program, method) for method in methods)
        case TypedAttributeMatcher(attributes=attributes):
            return not attributes or any(_mentioned(program, each) for each in attributes)
        case OrMatcher(members):
            return any(occurs(program, member) for member in members)
        case AndMatcher(members):
            return all(occurs(program, member) for member in members)
        case _:
            return True


def _mentioned(program: Program, word: str | None) -> bool:
    # Item assignments hold no such word.
    return word is None or word in ITEM_METHODS or bool(program.files_mentioning(word))
