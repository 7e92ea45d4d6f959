"""One-line wording of what is wrong with an IR node."""

from __future__ import annotations

import difflib
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from pathfinder_lite.errors import RuleError

_Document = TypeVar("_Document", bound=BaseModel)

_LONGEST_VALUE = 60


def validate(model: type[_Document], node: Any, where: str) -> _Document:
    """Validate one node.

    Args:
        model: the node's model.
        node: what JSON gave.
        where: path of the node, such as ``matcher.sinks[0]``.

    Raises:
        RuleError: naming the path of the first wrong field and what it expects.
    """
    try:
        return model.model_validate(node)
    except ValidationError as error:
        raise RuleError(_first_problem(error, model, where)) from None


def shown(value: Any) -> str:
    """Show a value on one line, cut to a readable length."""
    text = repr(value)
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "..."


def suggestion(name: object, known: list[str]) -> str:
    """Return what to write instead: the nearest known name, or all of them."""
    near = difflib.get_close_matches(str(name), known, n=1)
    return f"did you mean '{near[0]}'?" if near else "use one of: " + ", ".join(known)


def _first_problem(error: ValidationError, model: type[BaseModel], where: str) -> str:
    problem = error.errors(include_url=False, include_context=False)[0]
    field = next((str(part) for part in problem["loc"][:1]), "")
    indexes = "".join(f"[{part}]" for part in problem["loc"][1:2] if isinstance(part, int))
    path = f"{where}.{field}{indexes}" if field else where
    names = {info.alias or name: info for name, info in model.model_fields.items()}
    if problem["type"] == "extra_forbidden":
        return f"{path}: unknown field; {suggestion(field, sorted(names))}"
    expected = names[field].description if field in names else "an object"
    if problem["type"] == "missing":
        return f"{path}: is required; expected {expected}"
    return f"{path}: is {shown(problem['input'])}; expected {expected}"
