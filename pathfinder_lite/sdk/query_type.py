"""Matchers by type: subclass ``QueryType``, name the types, ask for methods and attributes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Self

from pathfinder_lite.queryir.argument_keys import is_element_key
from pathfinder_lite.sdk.ir import IRType
from pathfinder_lite.sdk.qualifiers import Qualifier
from pathfinder_lite.sdk.tracking import tracked_parameter

MINIMUM_CONFIDENCE = 0.5


def _names(attribute: str, names: Sequence[str]) -> list[str]:
    if isinstance(names, str):
        raise TypeError(f'{attribute} must be a list of names; write {attribute} = ["{names}"]')
    return list(names)


class _ReceiverMatcher:
    """What method and attribute matchers share: the test on the receiver's type."""

    def __init__(
        self,
        receiver_types: Sequence[str],
        receiver_patterns: Sequence[str],
        match_subclasses: bool,
        match_unknown: bool,
    ) -> None:
        self.receiver_types = _names("fqns", receiver_types)
        self.receiver_patterns = _names("patterns", receiver_patterns)
        self.match_subclasses = match_subclasses
        self.match_unknown = match_unknown

    def _ir(self, kind: IRType, names_key: str, names: list[str]) -> dict[str, Any]:
        return {
            "type": kind.value,
            "receiverTypes": self.receiver_types,
            "receiverPatterns": self.receiver_patterns,
            "matchSubclasses": self.match_subclasses,
            names_key: names,
            "minConfidence": MINIMUM_CONFIDENCE,
            "fallbackMode": "name" if self.match_unknown else "none",
        }


class MethodMatcher(_ReceiverMatcher):
    """Calls of methods on receivers of a type; made by ``QueryType.method``."""

    def __init__(
        self,
        receiver_types: Sequence[str],
        receiver_patterns: Sequence[str],
        match_subclasses: bool,
        method_names: Sequence[str],
        match_unknown: bool = False,
    ) -> None:
        super().__init__(receiver_types, receiver_patterns, match_subclasses, match_unknown)
        self.method_names = list(method_names)
        self.positional_args: dict[str, dict[str, Any]] = {}
        self.keyword_args: dict[str, dict[str, Any]] = {}
        self._tracked_params: list[dict[str, Any]] = []

    def where(self, position_or_name: int | str, constraint: Any = None) -> Self:
        """Require a value, or a qualifier such as ``lt(2048)``, of one argument.

        An int is a position, ``"0[1]"`` an element of the tuple or list at position 0, any other
        string a keyword. The same key given twice keeps the second constraint.
        """
        if isinstance(position_or_name, int) or is_element_key(str(position_or_name)):
            self.positional_args[str(position_or_name)] = _constraint(constraint)
        else:
            self.keyword_args[position_or_name] = _constraint(constraint)
        return self

    def arg(self, position_or_name: int | str, constraint: Any = None) -> Self:
        """Do the same as ``where``."""
        return self.where(position_or_name, constraint)

    def tracks(self, *positions_or_names: int | str) -> Self:
        """Restrict a flow to these arguments: positions, names, or ``"return"``.

        ``"0[1]"`` is element 1 of the tuple or list at position 0.

        Raises:
            TypeError: a place is neither an int nor a str.
        """
        self._tracked_params.extend(tracked_parameter(place) for place in positions_or_names)
        return self

    def to_ir(self) -> dict[str, Any]:
        """Return the ``type_constrained_call`` IR; argument fields appear only when used."""
        ir = self._ir(IRType.TYPE_CONSTRAINED_CALL, "methodNames", self.method_names)
        if self.positional_args:
            ir["positionalArgs"] = self.positional_args
        if self.keyword_args:
            ir["keywordArgs"] = self.keyword_args
        if self._tracked_params:
            ir["trackedParams"] = self._tracked_params
        return ir

    def __repr__(self) -> str:
        names = ", ".join(f'"{name}"' for name in self.method_names)
        return f"MethodMatcher({names})"


class AttributeMethodMatcher(_ReceiverMatcher):
    """Reads of attributes on receivers of a type; made by ``QueryType.attr``."""

    def __init__(
        self,
        receiver_types: Sequence[str],
        receiver_patterns: Sequence[str],
        match_subclasses: bool,
        attribute_names: Sequence[str],
        match_unknown: bool = False,
    ) -> None:
        super().__init__(receiver_types, receiver_patterns, match_subclasses, match_unknown)
        self.attribute_names = list(attribute_names)

    def to_ir(self) -> dict[str, Any]:
        """Return the ``type_constrained_attribute`` IR."""
        return self._ir(IRType.TYPE_CONSTRAINED_ATTRIBUTE, "attributeNames", self.attribute_names)

    def __repr__(self) -> str:
        names = ", ".join(f'"{name}"' for name in self.attribute_names)
        return f"AttributeMethodMatcher({names})"


def _constraint(value: Any) -> dict[str, Any]:
    if isinstance(value, Qualifier):
        return value.to_constraint()
    return {"value": value, "wildcard": isinstance(value, str) and ("*" in value or "?" in value)}


class QueryTypeMeta(type):
    """Gives ``QueryType`` classes, not their instances, the methods ``method`` and ``attr``."""

    fqns: Sequence[str]
    patterns: Sequence[str]
    match_subclasses: bool
    match_unknown: bool

    def method(cls, *method_names: str) -> MethodMatcher:
        """Match calls of these methods, functions or constructors of the type.

        Raises:
            ValueError: no name is given.
        """
        if not method_names:
            raise ValueError("method() requires at least one method name")
        return MethodMatcher(
            cls.fqns, cls.patterns, cls.match_subclasses, method_names, cls.match_unknown
        )

    def attr(cls, *attribute_names: str) -> AttributeMethodMatcher:
        """Match reads of these attributes of the type.

        Raises:
            ValueError: no name is given.
        """
        if not attribute_names:
            raise ValueError("attr() requires at least one attribute name")
        return AttributeMethodMatcher(
            cls.fqns, cls.patterns, cls.match_subclasses, attribute_names, cls.match_unknown
        )


class QueryType(metaclass=QueryTypeMeta):
    """A family of types, named by a subclass.

    ``fqns`` are dotted names of classes or modules, ``patterns`` globs of them.
    ``match_subclasses`` admits subclasses. ``match_unknown`` is an extension of this SDK: a
    receiver about whose type nothing is known is accepted too, with low confidence (IR
    ``"fallbackMode": "name"``).
    """

    fqns: ClassVar[Sequence[str]] = []
    patterns: ClassVar[Sequence[str]] = []
    match_subclasses: ClassVar[bool] = True
    match_unknown: ClassVar[bool] = False
