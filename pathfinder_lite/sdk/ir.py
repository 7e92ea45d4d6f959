"""The JSON IR of matchers: its types, and the check a rule author can run on it.

The check here is the lenient one that rule files were written against; the strict reading, with
errors that name the field, is ``pathfinder_lite.queryir.ir``.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Protocol


class IRType(Enum):
    """The ``type`` field of every matcher."""

    CALL_MATCHER = "call_matcher"
    VARIABLE_MATCHER = "variable_matcher"
    DATAFLOW = "dataflow"
    LOGIC_AND = "logic_and"
    LOGIC_OR = "logic_or"
    LOGIC_NOT = "logic_not"
    TYPE_CONSTRAINED_CALL = "type_constrained_call"
    ATTRIBUTE_MATCHER = "attribute_matcher"
    TYPE_CONSTRAINED_ATTRIBUTE = "type_constrained_attribute"


class MatcherIR(Protocol):
    """Anything that turns into matcher IR."""

    def to_ir(self) -> dict[str, Any]:
        """Return the matcher as JSON-ready IR."""
        ...


def serialize_ir(matcher: MatcherIR) -> dict[str, Any]:
    """Return the IR of a matcher.

    Raises:
        AttributeError: ``matcher`` has no ``to_ir``.
    """
    if not hasattr(matcher, "to_ir"):
        raise AttributeError(f"{type(matcher).__name__} must implement to_ir() method")
    return matcher.to_ir()


def validate_ir(ir: dict[str, Any]) -> bool:
    """Whether ``ir`` has a known type and the fields this type cannot do without."""
    kind = ir.get("type")
    if kind not in {member.value for member in IRType}:
        return False
    check = _CHECKS.get(IRType(kind))
    return check is None or check(ir)


def _filled_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value)


def _valid_call(ir: dict[str, Any]) -> bool:
    return _filled_list(ir.get("patterns")) and isinstance(ir.get("wildcard"), bool)


def _valid_variable(ir: dict[str, Any]) -> bool:
    pattern = ir.get("pattern")
    return isinstance(pattern, str) and bool(pattern) and isinstance(ir.get("wildcard"), bool)


def _valid_dataflow(ir: dict[str, Any]) -> bool:
    return (
        _filled_list(ir.get("sources"))
        and _filled_list(ir.get("sinks"))
        and isinstance(ir.get("sanitizers"), list)
        and isinstance(ir.get("propagation"), list)
        and ir.get("scope") in ("local", "global")
    )


def _valid_attribute(ir: dict[str, Any]) -> bool:
    return _filled_list(ir.get("patterns"))


def _valid_typed_attribute(ir: dict[str, Any]) -> bool:
    return isinstance(ir.get("receiverTypes"), list) and _filled_list(ir.get("attributeNames"))


_CHECKS: dict[IRType, Callable[[dict[str, Any]], bool]] = {
    IRType.CALL_MATCHER: _valid_call,
    IRType.VARIABLE_MATCHER: _valid_variable,
    IRType.DATAFLOW: _valid_dataflow,
    IRType.ATTRIBUTE_MATCHER: _valid_attribute,
    IRType.TYPE_CONSTRAINED_ATTRIBUTE: _valid_typed_attribute,
}
