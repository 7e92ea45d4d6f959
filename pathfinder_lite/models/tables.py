"""Reading the model tables: YAML files, one per library, validated before use."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from pathfinder_lite.errors import TableError
from pathfinder_lite.models.library import Callback, FunctionModel, Library

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Scalar = str | int | bool | None


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _CallbackRow(_Row):
    """Positions and keywords as in ``Callback``; a pair is a two-element list."""

    function: list[int | str]
    arguments: list[int | str] = [-1, ""]
    keywords: list[int | str] = [-1, ""]
    rest_from: int = -1
    elements_from: int = -1


class _FunctionRow(_Row):
    semantics: str = ""
    returns: str = ""
    alternatives: list[list[int | str]] = []
    unknown: bool = False
    never_returns: bool = False
    parameters: list[str] = []
    callback: _CallbackRow | None = None


class _Table(_Row):
    """One file: everything it may say."""

    functions: dict[str, _FunctionRow] = {}
    values: dict[str, Scalar] = {}
    aliases: dict[str, str] = {}
    bases: dict[str, list[str]] = {}
    entered: dict[str, str] = {}
    elements: dict[str, list[str]] = {}


@cache
def load_library() -> Library:
    """All tables shipped with the package, as one.

    Raises:
        TableError: a table breaks its schema; the message names file and field.
    """
    library = Library()
    folder = resources.files("pathfinder_lite.models") / "tables"
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".yaml"):
            _merge(library, _read(file.name, file.read_text(encoding="utf-8")))
    return library


def _read(name: str, text: str) -> _Table:
    try:
        raw: Any = yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader
        return _Table.model_validate(raw)
    except yaml.YAMLError as error:
        raise TableError(f"model table {name}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise TableError(f"model table {name}: {where}: {first['msg']}") from error


def _merge(library: Library, table: _Table) -> None:
    for name, row in table.functions.items():
        library.functions[name] = FunctionModel(
            semantics=row.semantics,
            returns=row.returns,
            alternatives=tuple(_pair(each) for each in row.alternatives),
            unknown=row.unknown,
            never_returns=row.never_returns,
            parameters=tuple(row.parameters),
            callback=None if row.callback is None else _callback(row.callback),
        )
    library.values.update(table.values)
    library.aliases.update(table.aliases)
    library.bases.update({name: tuple(bases) for name, bases in table.bases.items()})
    library.entered.update(table.entered)
    library.elements.update({name: tuple(types) for name, types in table.elements.items()})


def _pair(pair: list[int | str]) -> tuple[int, str]:
    position, keyword = pair
    return int(position), str(keyword)


def _callback(row: _CallbackRow) -> Callback:
    return Callback(
        _pair(row.function),
        _pair(row.arguments),
        _pair(row.keywords),
        row.rest_from,
        row.elements_from,
    )
