"""The JSON IR, one pydantic model per node, as rule files and hand-written dicts spell it.

Nodes are validated one at a time: a member that is itself a matcher stays raw here and is read by
``pathfinder_lite.queryir.ir``, which knows the path to it. A field's ``description`` completes the
sentence "expected ..." of an error message.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Name = Annotated[str, StringConstraints(min_length=1)]
ScalarValue = str | int | float | bool | None

_NAMES = "a list of non-empty strings"
_FILLED = "a list of at least one non-empty string"
_MEMBERS = "a list of at least one matcher"
_BOOLEAN = "true or false"


class _Node(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class ConstraintDocument(_Node):
    """A test on one argument."""

    value: ScalarValue | list[ScalarValue] = Field(
        description="a string, number, boolean or null, or a list of these"
    )
    wildcard: bool = Field(False, description=_BOOLEAN)
    comparator: Literal["", "lt", "gt", "lte", "gte", "regex", "literal", "missing"] = Field(
        "", description="one of lt, gt, lte, gte, regex, missing"
    )


class TrackedDocument(_Node):
    """A tracked place; exactly one of the three is given."""

    index: int | None = Field(None, ge=0, description="a position counted from 0")
    name: Name | None = Field(None, description="a parameter's name")
    returns: Literal[True] | None = Field(None, alias="return", description="true")


class _CallDocument(_Node):
    positionalArgs: dict[str, Any] = Field({}, description="an object of constraints by position")
    keywordArgs: dict[str, Any] = Field({}, description="an object of constraints by keyword")
    trackedParams: list[Any] = Field([], description="a list of tracked parameters")


class CallDocument(_CallDocument):
    """``call_matcher``."""

    type: Literal["call_matcher"]
    patterns: list[Name] = Field(min_length=1, description=_FILLED)
    wildcard: bool = Field(False, description=_BOOLEAN)
    matchMode: Literal["any"] = Field("any", description='"any"')


class VariableDocument(_Node):
    """``variable_matcher``."""

    type: Literal["variable_matcher"]
    pattern: Name = Field(description="a non-empty string")
    wildcard: bool = Field(False, description=_BOOLEAN)


class AttributeDocument(_Node):
    """``attribute_matcher``."""

    type: Literal["attribute_matcher"]
    patterns: list[Name] = Field(min_length=1, description=_FILLED)


class ReceiverDocument(_Node):
    """What both kinds of typed matchers say about the receiver; ``receiverType`` is legacy."""

    receiverType: str = Field("", description="a dotted type name")
    receiverTypes: list[Name] = Field([], description=_NAMES)
    receiverPatterns: list[Name] = Field([], description=_NAMES)
    matchSubclasses: bool = Field(True, description=_BOOLEAN)
    minConfidence: float = Field(0.5, ge=0, le=1, description="a number from 0 to 1")
    fallbackMode: Literal["none", "name", ""] = Field("none", description='"none" or "name"')


class TypedCallDocument(ReceiverDocument, _CallDocument):
    """``type_constrained_call``; ``methodName`` is legacy, no names means any method."""

    type: Literal["type_constrained_call"]
    methodName: str = Field("", description="a method's name")
    methodNames: list[Name] = Field([], description=_NAMES)


class TypedAttributeDocument(ReceiverDocument):
    """``type_constrained_attribute``; ``attributeName`` is legacy."""

    type: Literal["type_constrained_attribute"]
    attributeName: str = Field("", description="an attribute's name")
    attributeNames: list[Name] = Field([], description=_NAMES)


class PropagationDocument(_Node):
    """One entry of a flow's ``propagation``."""

    type: Literal[
        "assignment",
        "function_args",
        "function_returns",
        "string_concat",
        "string_format",
        "list_append",
        "list_extend",
        "dict_values",
        "dict_update",
        "set_add",
        "if_condition",
        "for_iteration",
        "while_condition",
        "switch_case",
        "attribute_assignment",
        "method_call",
        "constructor",
        "comprehension",
        "lambda_capture",
        "yield_stmt",
    ] = Field(description="a propagation such as assignment or function_args")
    metadata: dict[str, Any] = Field({}, description="an object")


class FlowDocument(_Node):
    """``dataflow``."""

    type: Literal["dataflow"]
    sources: list[Any] = Field(min_length=1, description=_MEMBERS)
    sinks: list[Any] = Field(min_length=1, description=_MEMBERS)
    sanitizers: list[Any] = Field([], description="a list of matchers")
    propagation: list[Any] = Field([], description="a list of propagations")
    scope: Literal["local", "global"] = Field("global", description='"local" or "global"')


class AndDocument(_Node):
    """``logic_and``."""

    type: Literal["logic_and"]
    matchers: list[Any] = Field(min_length=1, description=_MEMBERS)


class OrDocument(_Node):
    """``logic_or``."""

    type: Literal["logic_or"]
    matchers: list[Any] = Field(min_length=1, description=_MEMBERS)


class NotDocument(_Node):
    """``logic_not``; ``matchers``, with one member, is the legacy spelling."""

    type: Literal["logic_not"]
    matcher: Any = Field(None, description="a matcher")
    matchers: list[Any] = Field([], max_length=1, description="a list of one matcher")


class DescriptionDocument(_Node):
    """The ``rule`` object: what the rule says about itself.

    ``language`` and unknown metadata of newer SDKs are ignored; severities are free text here.
    """

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)

    id: Name = Field(description="a non-empty string")
    name: str = Field("", description="a string")
    severity: str = Field("", description="a string")
    description: str = Field("", description="a string")
    category: str | None = Field(None, description="a string")
    cwe: str | None = Field(None, description='a string such as "CWE-89"')
    owasp: str | None = Field(None, description="a string")
    cve: str | None = Field(None, description="a string")
    tags: str | list[str] | None = Field(None, description="a comma-separated string")
