"""Whether anything in a project can match at all: asked of the index of words, before any walk."""

from __future__ import annotations

from dataclasses import replace

from pathfinder_lite.facts.values import ImportFrom
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.reach import leading_to
from pathfinder_lite.query import patterns
from pathfinder_lite.query.candidates import ITEM_METHODS, can_occur
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
from pathfinder_lite.resolve.resolver import Resolver


def occurs(resolver: Resolver, matcher: Matcher) -> bool:
    """False when no file holds a word that every match of a matcher needs.

    Of a pattern that is its last name, and its first one or a package that leads to it; of types,
    their packages.
    """
    program = resolver.program
    match matcher:
        case CallMatcher(patterns=wanted) | AttributeMatcher(patterns=wanted):
            return any(_may_be_met(resolver, each) for each in wanted)
        case VariableMatcher(pattern):
            return _is_read(program, pattern)
        case TypedCallMatcher(methods=methods, receiver=receiver):
            named = not methods or CONSTRUCTOR in methods
            named = named or any(_mentioned(program, method) for method in methods)
            return named and can_occur(resolver, receiver)
        case TypedAttributeMatcher(attributes=attributes, receiver=receiver):
            # Attributes have common names: an object of which nothing is known is of a package's
            # type only where something leads to the package.
            if not can_occur(resolver, replace(receiver, accept_unknown=False)):
                return False
            return not attributes or any(_is_read(program, f"*.{each}") for each in attributes)
        case OrMatcher(members):
            return any(occurs(resolver, member) for member in members)
        case AndMatcher(members):
            return all(occurs(resolver, member) for member in members)
        case _:
            return True


def _may_be_met(resolver: Resolver, pattern: str) -> bool:
    program = resolver.program
    if not _mentioned(program, patterns.last_segment(pattern)):
        return False
    root = pattern.partition(".")[0]
    if root == pattern or not root.isidentifier() or root != root.lower():
        return True
    if any(root in e.module.split(".") for e in program.entries):
        return True
    leading = leading_to(resolver.library, [root])
    if "builtins" in leading or any(program.is_imported(each) for each in sorted(leading)):
        return True
    return any(
        any(root in read.name.split(".")[:2] for read in scope.reads)
        or any(isinstance(node, ImportFrom) and node.name == root for node in scope.nodes)
        for index in program.files_mentioning(root)
        if (facts := program.facts(index)) is not None
        for scope in facts.scopes
    )


def _is_read(program: Program, pattern: str) -> bool:
    """Whether a name that a pattern matches is read or imported, and not only in some text."""
    last = patterns.last_segment(pattern)
    if last is None:
        return True
    for index in program.files_mentioning(last):
        facts = program.facts(index)
        for scope in facts.scopes if facts else ():
            if any(
                r.name.endswith(last) and patterns.matches(pattern, r.name) for r in scope.reads
            ):
                return True
            if any(isinstance(node, ImportFrom) and node.name == last for node in scope.nodes):
                return True
    return False


def _mentioned(program: Program, word: str | None) -> bool:
    # Item assignments hold no such word.
    return word is None or word in ITEM_METHODS or bool(program.files_mentioning(word))
