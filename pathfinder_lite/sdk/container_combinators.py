"""Combinations of container matchers: logic, order of instructions, build stages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


def _document(condition: Any) -> dict[str, Any]:
    if hasattr(condition, "to_dict"):
        document: dict[str, Any] = condition.to_dict()
        return document
    if isinstance(condition, dict):
        return condition
    return {"type": "custom_function", "has_callable": callable(condition)}


def _instruction_document(instruction: Any) -> dict[str, Any]:
    return {"instruction": instruction} if isinstance(instruction, str) else _document(instruction)


@dataclass
class CombinatorMatcher:
    """``all_of``, ``any_of`` or ``none_of`` some conditions."""

    combinator_type: str
    conditions: list[Any]

    def to_dict(self) -> dict[str, Any]:
        """Return the combination as JSON."""
        return {
            "type": self.combinator_type,
            "conditions": [_document(condition) for condition in self.conditions],
        }


@dataclass
class SequenceMatcher:
    """An instruction after or before another one."""

    sequence_type: str
    instruction: Any
    reference: Any
    not_followed_by: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return the sequence as JSON."""
        return {
            "type": self.sequence_type,
            "instruction": _instruction_document(self.instruction),
            "reference": _instruction_document(self.reference),
            "not_followed_by": self.not_followed_by,
        }


@dataclass
class StageMatcher:
    """A question about a build stage."""

    stage_type: str
    params: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the question as JSON."""
        return {"type": self.stage_type, **self.params}


def all_of(*conditions: Any) -> CombinatorMatcher:
    """Match when every condition holds."""
    return CombinatorMatcher("all_of", list(conditions))


def any_of(*conditions: Any) -> CombinatorMatcher:
    """Match when some condition holds."""
    return CombinatorMatcher("any_of", list(conditions))


def none_of(*conditions: Any) -> CombinatorMatcher:
    """Match when no condition holds."""
    return CombinatorMatcher("none_of", list(conditions))


def instruction_after(
    instruction: Any, after: Any, not_followed_by: bool = False
) -> SequenceMatcher:
    """Match an instruction that stands after another one."""
    return SequenceMatcher("instruction_after", instruction, after, not_followed_by)


def instruction_before(
    instruction: Any, before: Any, not_followed_by: bool = False
) -> SequenceMatcher:
    """Match an instruction that stands before another one."""
    return SequenceMatcher("instruction_before", instruction, before, not_followed_by)


def stage(
    alias: str | None = None, base_image: str | None = None, is_final: bool | None = None
) -> StageMatcher:
    """Match build stages by alias, base image or place."""
    given = {"alias": alias, "base_image": base_image, "is_final": is_final}
    return StageMatcher("stage_query", {k: v for k, v in given.items() if v is not None})


def final_stage_has(
    instruction: Any = None, missing_instruction: str | None = None
) -> StageMatcher:
    """Match when the final stage has one instruction, or lacks another."""
    params: dict[str, Any] = {}
    if instruction is not None:
        params["instruction"] = (
            instruction if isinstance(instruction, str) else _document(instruction)
        )
    if missing_instruction is not None:
        params["missing_instruction"] = missing_instruction
    return StageMatcher("stage_final_has", params)
