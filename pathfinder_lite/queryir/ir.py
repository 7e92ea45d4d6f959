"""Reads the JSON IR of rules into frozen matchers, strictly.

Every error is one line: the path of the field, what is wrong, and what to write. Hand-written IR
may use the legacy keys ``receiverType``, ``methodName``, ``attributeName`` and, for ``logic_not``,
``matchers``. A star in a pattern always stands for any run of characters, whatever ``wildcard``
says; on a constraint ``wildcard`` counts only if the value has a ``*`` or ``?``, and the members of
a list of values are globs without being marked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pathfinder_lite.errors import RuleError
from pathfinder_lite.queryir.arguments import read_arguments, read_tracked
from pathfinder_lite.queryir.descriptions import read_description
from pathfinder_lite.queryir.documents import (
    AndDocument,
    AttributeDocument,
    CallDocument,
    FlowDocument,
    NotDocument,
    OrDocument,
    PropagationDocument,
    ReceiverDocument,
    TypedAttributeDocument,
    TypedCallDocument,
    VariableDocument,
)
from pathfinder_lite.queryir.matchers import (
    AndMatcher,
    AttributeMatcher,
    CallMatcher,
    FlowMatcher,
    Matcher,
    NotMatcher,
    OrMatcher,
    ReceiverTest,
    TypedAttributeMatcher,
    TypedCallMatcher,
    VariableMatcher,
)
from pathfinder_lite.queryir.rules import CompiledRule
from pathfinder_lite.queryir.validation import shown, suggestion, validate

CONTAINER_MATCHER_TYPES = frozenset(
    {
        "all_of",
        "any_of",
        "instruction",
        "instruction_after",
        "instruction_before",
        "missing_instruction",
        "none_of",
        "programmatic",
        "service_has",
        "service_missing",
        "stage_final_has",
        "stage_query",
    }
)
"""Matchers of Dockerfiles and compose files: valid in rules, and matching nothing in Python."""

# Deeper nesting is a mistake, and would meet the interpreter's recursion limit further on.
_DEEPEST = 50

_DEFAULT_CONFIDENCE = 0.5


def read_rule(document: Any, origin: str = "") -> CompiledRule:
    """Read a whole rule object, ``{"rule": {...}, "matcher": {...}}``.

    ``origin`` is the path of the rule file.

    Raises:
        RuleError: naming the rule, the field and the fix.
    """
    if not isinstance(document, Mapping) or "rule" not in document or "matcher" not in document:
        raise RuleError("rule: expected an object with the fields 'rule' and 'matcher'")
    description, _ = read_description(document["rule"])
    try:
        matcher = read_matcher(document["matcher"])
    except RuleError as error:
        raise RuleError(f"rule {description.id}: {error}") from None
    return CompiledRule(description, matcher, origin)


def is_container_matcher(ir: Any) -> bool:
    """Whether the IR asks about Dockerfiles or compose files."""
    return isinstance(ir, Mapping) and ir.get("type") in CONTAINER_MATCHER_TYPES


def read_matcher(ir: Any, where: str = "matcher") -> Matcher:
    """Read one matcher and its members.

    ``where`` is the path used in errors.

    Raises:
        RuleError: naming the path of the field, what is wrong and the fix.
    """
    return _read(ir, where, 0, False)


def _read(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    if depth > _DEEPEST:
        raise RuleError(f"{where}: matchers are nested more than {_DEEPEST} deep; flatten the rule")
    if not isinstance(ir, Mapping):
        raise RuleError(f"{where}: is {shown(ir)}; expected a matcher object with a 'type'")
    kind = ir.get("type")
    if in_flow and kind == "dataflow":
        raise RuleError(f"{where}: a flow can only be the source of another; combine flows by Or()")
    reader = _READERS.get(kind) if isinstance(kind, str) else None
    if reader is None:
        raise RuleError(f"{where}.type: unknown matcher type {shown(kind)}; {_types_to_use(kind)}")
    return reader(ir, where, depth, in_flow)


def _types_to_use(kind: object) -> str:
    if kind in CONTAINER_MATCHER_TYPES:
        return "container matchers cannot be combined with matchers of Python"
    return suggestion(kind, sorted(_READERS))


def _read_all(members: list[Any], where: str, depth: int, in_flow: bool) -> tuple[Matcher, ...]:
    return tuple(
        _read(member, f"{where}[{index}]", depth + 1, in_flow)
        for index, member in enumerate(members)
    )


def _read_call(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    node = validate(CallDocument, ir, where)
    return CallMatcher(
        tuple(node.patterns),
        read_arguments(node.positionalArgs, node.keywordArgs, where),
        read_tracked(node.trackedParams, where),
    )


def _read_variable(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    return VariableMatcher(validate(VariableDocument, ir, where).pattern)


def _read_attribute(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    return AttributeMatcher(tuple(validate(AttributeDocument, ir, where).patterns))


def _read_typed_call(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    node = validate(TypedCallDocument, ir, where)
    return TypedCallMatcher(
        _receiver(node, where),
        _with_legacy(node.methodNames, node.methodName),
        read_arguments(node.positionalArgs, node.keywordArgs, where),
        read_tracked(node.trackedParams, where),
    )


def _read_typed_attribute(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    node = validate(TypedAttributeDocument, ir, where)
    attributes = _with_legacy(node.attributeNames, node.attributeName)
    if not attributes:
        raise RuleError(f"{where}.attributeNames: is empty; name at least one attribute")
    return TypedAttributeMatcher(_receiver(node, where), attributes)


def _receiver(node: ReceiverDocument, where: str) -> ReceiverTest:
    types = _with_legacy(node.receiverTypes, node.receiverType)
    accept_unknown = node.fallbackMode == "name"
    if not types and not node.receiverPatterns and not accept_unknown:
        raise RuleError(
            f"{where}.receiverTypes: no type and no pattern, so nothing can match; "
            "set 'fqns' or 'patterns' on the QueryType"
        )
    return ReceiverTest(
        types=types,
        patterns=tuple(node.receiverPatterns),
        match_subclasses=node.matchSubclasses,
        # Zero is how the IR leaves the confidence out.
        min_confidence=node.minConfidence or _DEFAULT_CONFIDENCE,
        accept_unknown=accept_unknown,
    )


def _with_legacy(names: list[str], legacy: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*names, *([legacy] if legacy else [])]))


def _read_flow(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    node = validate(FlowDocument, ir, where)
    propagation = tuple(
        validate(PropagationDocument, entry, f"{where}.propagation[{index}]").type
        for index, entry in enumerate(node.propagation)
    )
    return FlowMatcher(
        sources=_read_all(node.sources, f"{where}.sources", depth, in_flow),
        sinks=_read_all(node.sinks, f"{where}.sinks", depth, True),
        sanitizers=_read_all(node.sanitizers, f"{where}.sanitizers", depth, True),
        propagation=propagation,
        scope=node.scope,
    )


def _read_and(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    node = validate(AndDocument, ir, where)
    return AndMatcher(_read_all(node.matchers, f"{where}.matchers", depth, in_flow))


def _read_or(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    node = validate(OrDocument, ir, where)
    return OrMatcher(_read_all(node.matchers, f"{where}.matchers", depth, in_flow))


def _read_not(ir: Any, where: str, depth: int, in_flow: bool) -> Matcher:
    node = validate(NotDocument, ir, where)
    if node.matchers:
        if node.matcher is not None:
            raise RuleError(f"{where}.matchers: given beside 'matcher'; keep 'matcher' only")
        return NotMatcher(_read(node.matchers[0], f"{where}.matchers[0]", depth + 1, in_flow))
    if node.matcher is None:
        raise RuleError(f"{where}.matcher: is required; expected a matcher")
    return NotMatcher(_read(node.matcher, f"{where}.matcher", depth + 1, in_flow))


_READERS: dict[str, Callable[[Any, str, int, bool], Matcher]] = {
    "call_matcher": _read_call,
    "variable_matcher": _read_variable,
    "attribute_matcher": _read_attribute,
    "type_constrained_call": _read_typed_call,
    "type_constrained_attribute": _read_typed_attribute,
    "dataflow": _read_flow,
    "logic_and": _read_and,
    "logic_or": _read_or,
    "logic_not": _read_not,
}
