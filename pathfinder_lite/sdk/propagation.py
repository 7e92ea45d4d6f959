"""How a flow may travel, as rules list it."""

from __future__ import annotations

from enum import Enum
from typing import Any


class PropagationType(Enum):
    """Every propagation the IR knows; only the first five have a function in ``propagates``."""

    ASSIGNMENT = "assignment"
    FUNCTION_ARGS = "function_args"
    FUNCTION_RETURNS = "function_returns"
    STRING_CONCAT = "string_concat"
    STRING_FORMAT = "string_format"
    LIST_APPEND = "list_append"
    LIST_EXTEND = "list_extend"
    DICT_VALUES = "dict_values"
    DICT_UPDATE = "dict_update"
    SET_ADD = "set_add"
    IF_CONDITION = "if_condition"
    FOR_ITERATION = "for_iteration"
    WHILE_CONDITION = "while_condition"
    SWITCH_CASE = "switch_case"
    ATTRIBUTE_ASSIGNMENT = "attribute_assignment"
    METHOD_CALL = "method_call"
    CONSTRUCTOR = "constructor"
    COMPREHENSION = "comprehension"
    LAMBDA_CAPTURE = "lambda_capture"
    YIELD_STMT = "yield_stmt"


class PropagationPrimitive:
    """One way a flow may travel."""

    def __init__(self, prim_type: PropagationType, metadata: dict[str, Any] | None = None) -> None:
        self.type = prim_type
        self.metadata = metadata or {}

    def to_ir(self) -> dict[str, Any]:
        """Return ``{"type": ..., "metadata": {...}}``."""
        return {"type": self.type.value, "metadata": self.metadata}

    def __repr__(self) -> str:
        return f"propagates.{self.type.value}()"


class propagates:
    """Namespace of the propagations that rules list."""

    @staticmethod
    def assignment() -> PropagationPrimitive:
        """Through ``x = y``."""
        return PropagationPrimitive(PropagationType.ASSIGNMENT)

    @staticmethod
    def function_args() -> PropagationPrimitive:
        """From a call's arguments into the callee."""
        return PropagationPrimitive(PropagationType.FUNCTION_ARGS)

    @staticmethod
    def function_returns() -> PropagationPrimitive:
        """From a callee's return value to the call."""
        return PropagationPrimitive(PropagationType.FUNCTION_RETURNS)

    @staticmethod
    def string_concat() -> PropagationPrimitive:
        """Through ``"a" + x``."""
        return PropagationPrimitive(PropagationType.STRING_CONCAT)

    @staticmethod
    def string_format() -> PropagationPrimitive:
        """Through f-strings, ``%`` and ``str.format``."""
        return PropagationPrimitive(PropagationType.STRING_FORMAT)


def create_propagation_list(primitives: list[PropagationPrimitive]) -> list[dict[str, Any]]:
    """Return the IR of each primitive, in order."""
    return [primitive.to_ir() for primitive in primitives]
