"""Reading the model tables: YAML files, one per subject, validated before use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from pathfinder_lite.errors import TableError
from pathfinder_lite.models.library import (
    Callback,
    EntryRows,
    FunctionModel,
    Library,
    Registration,
    Signature,
    TaintRows,
)

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Scalar = str | int | bool | None
Pair = list[int | str]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _CallbackRow(_Row):
    """Positions and keywords as in ``Callback``; a pair is a two-element list."""

    function: Pair = [-1, ""]
    arguments: Pair = [-1, ""]
    keywords: Pair = [-1, ""]
    rest_from: int = -1
    elements_from: int = -1
    receiver: bool = False


class _FunctionRow(_Row):
    semantics: str = ""
    returns: str = ""
    alternatives: list[Pair] = []
    unknown: bool = False
    never_returns: bool = False
    parameters: list[str] = []
    callback: _CallbackRow | None = None
    changes: str = ""
    computes: str = ""
    declares: str = ""


class _TaintRow(_Row):
    """Fields as in ``TaintRows``."""

    clean: list[str] = []
    clean_methods: list[str] = []
    filtering: list[str] = []
    raising: dict[str, str] = {}
    restoring: dict[str, str] = {}
    storing: list[str] = []
    filling: dict[str, list[int | str]] = {}
    wrapping: list[str] = []
    predicates: list[str] = []
    safe_types: list[str] = []
    matching: list[str] = []
    canonical: list[str] = []
    hosts: list[str] = []
    parsers: list[str] = []
    excluded: list[str] = []
    converting: dict[str, list[int | str]] = {}
    validating: list[str] = []
    comparing: list[str] = []
    signing: dict[str, Pair] = {}
    iterating: list[str] = []
    validated: list[str] = []
    harmless_fields: list[str] = []
    making: list[str] = []
    converted: list[str] = []
    unaffected: list[str] = []
    parsed: list[str] = []
    addressed: list[str] = []


class _RegistrationRow(_Row):
    """Positions and keywords as in ``Registration``."""

    path: Pair
    view: Pair = [-1, ""]
    pattern: bool = False
    is_table: bool = False


class _SignatureRow(_Row):
    """Fields as in ``Signature``."""

    first: list[str]
    second: list[str] = []
    functions: list[str] = []


class _EntryRow(_Row):
    """Fields as in ``EntryRows``, each attribute with the names it belongs to."""

    routes: dict[str, list[str]] = {}
    arguments: dict[str, list[str]] = {}
    handlers: dict[str, list[str]] = {}
    methods: dict[str, str] = {}
    responses: dict[str, list[str]] = {}
    registrations: dict[str, dict[str, _RegistrationRow]] = {}
    leading: dict[str, int] = {}
    texts: list[str] = []
    given: list[str] = []
    signatures: dict[str, _SignatureRow] = {}


class _CommandRow(_Row):
    """Fields as in ``CommandRows``."""

    starting: list[str] = []
    interpreters: str = ""
    code_options: str = ""


class _Table(_Row):
    """One file: everything it may say.

    ``returns``, ``methods``, ``semantics`` and ``parameters`` are short forms of ``functions`` rows
    that say only that: result types by name; names by owner and result type, blanks between them;
    names by behaviour; parameter names, blanks between them.
    """

    functions: dict[str, _FunctionRow] = {}
    returns: dict[str, str] = {}
    methods: dict[str, dict[str, str]] = {}
    semantics: dict[str, list[str]] = {}
    parameters: dict[str, str] = {}
    values: dict[str, Scalar] = {}
    aliases: dict[str, str] = {}
    bases: dict[str, list[str]] = {}
    entered: dict[str, str] = {}
    elements: dict[str, list[str]] = {}
    iterated: dict[str, str] = {}
    holders: list[str] = []
    carriers: dict[str, str] = {}
    calling: list[str] = []
    attributes: dict[str, str] = {}
    awaited: dict[str, str] = {}
    runs: dict[str, list[str]] = {}
    deferred: dict[str, _CallbackRow] = {}
    signatures: dict[str, str] = {}
    namesakes: list[str] = []
    asterisks: list[str] = []
    bound: dict[str, Pair] = {}
    commands: _CommandRow = _CommandRow()
    taint: _TaintRow = _TaintRow()
    entries: _EntryRow = _EntryRow()


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
            _merge(library, read_table(file.name, file.read_text(encoding="utf-8")))
    declaring: dict[str, set[str]] = {}
    for name, model in library.functions.items():
        if model.declares:
            declaring.setdefault(model.declares, set()).add(name.rpartition(".")[2])
    library.declaring.update({kind: frozenset(names) for kind, names in declaring.items()})
    return library


def read_table(name: str, text: str) -> _Table:
    """One table out of its text; ``name`` is for messages.

    Raises:
        TableError: the text is no YAML or breaks the schema.
    """
    try:
        raw: Any = yaml.load(text, Loader=_LOADER)
        return _Table.model_validate(raw)
    except yaml.YAMLError as error:
        raise TableError(f"model table {name}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise TableError(f"model table {name}: {where}: {first['msg']}") from error


def _merge(library: Library, table: _Table) -> None:
    functions = library.functions
    for name, row in table.functions.items():
        functions[name] = _function(row)
    for name, type_ in _results(table):
        functions[name] = replace(functions.get(name, FunctionModel()), returns=type_)
    for behaviour, names in table.semantics.items():
        for name in names:
            functions[name] = replace(functions.get(name, FunctionModel()), semantics=behaviour)
    for name, parameters in table.parameters.items():
        known = functions.get(name)
        if known is None:
            known = FunctionModel(returns=name if name.rpartition(".")[2][:1].isupper() else "")
        functions[name] = replace(known, parameters=tuple(parameters.split()))
    library.values.update(table.values)
    library.aliases.update(table.aliases)
    library.bases.update({name: tuple(bases) for name, bases in table.bases.items()})
    library.entered.update(table.entered)
    library.elements.update({name: tuple(types) for name, types in table.elements.items()})
    library.iterated.update(table.iterated)
    library.holders.update(table.holders)
    library.carriers.update(table.carriers)
    library.calling.update(table.calling)
    library.attributes.update(table.attributes)
    library.awaited.update(table.awaited)
    _merge_taint(library.taint, table.taint)
    _merge_entries(library.entries, table.entries)
    library.runs.update({name: tuple(methods) for name, methods in table.runs.items()})
    library.deferred.update({name: _callback(row) for name, row in table.deferred.items()})
    library.signatures.update({name: tuple(p.split()) for name, p in table.signatures.items()})
    library.namesakes.update(table.namesakes)
    library.asterisks.update(table.asterisks)
    library.commands.starting.update(table.commands.starting)
    library.commands.interpreters += table.commands.interpreters
    library.commands.code_options += table.commands.code_options
    library.bound.update({name: _pair(pair) for name, pair in table.bound.items()})


def _results(table: _Table) -> Iterator[tuple[str, str]]:
    yield from table.returns.items()
    for owner, by_type in table.methods.items():
        for type_, names in by_type.items():
            yield from ((f"{owner}.{name}", type_) for name in names.split())


def _merge_taint(known: TaintRows, row: _TaintRow) -> None:
    known.clean.update(row.clean)
    known.clean_methods.update(row.clean_methods)
    known.filtering.update(row.filtering)
    known.raising.update(row.raising)
    known.restoring.update(row.restoring)
    known.storing.update(row.storing)
    known.filling.update({name: (pair[0], pair[1]) for name, pair in row.filling.items()})
    known.wrapping.update(row.wrapping)
    known.predicates.update(row.predicates)
    known.safe_types.update(row.safe_types)
    known.matching.update(row.matching)
    known.canonical.update(row.canonical)
    known.hosts.update(row.hosts)
    known.parsers.update(row.parsers)
    known.excluded.update(row.excluded)
    known.converting.update({n: (int(p[0]), str(p[1])) for n, p in row.converting.items()})
    known.validating.update(row.validating)
    known.comparing.update(row.comparing)
    known.signing.update({name: _pair(pair) for name, pair in row.signing.items()})
    known.iterating.update(row.iterating)
    known.validated.update(row.validated)
    known.harmless_fields.update(row.harmless_fields)
    known.making.update(row.making)
    known.converted.update(row.converted)
    known.unaffected.update(row.unaffected)
    known.parsed.update(row.parsed)
    known.addressed.update(row.addressed)


def _merge_entries(known: EntryRows, row: _EntryRow) -> None:
    for into, given in (
        (known.routes, row.routes),
        (known.arguments, row.arguments),
        (known.handlers, row.handlers),
        (known.responses, row.responses),
    ):
        into.update({name: attribute for attribute, names in given.items() for name in names})
    for attribute, declared in row.signatures.items():
        known.signatures[attribute] = Signature(
            frozenset(declared.first), frozenset(declared.second), frozenset(declared.functions)
        )
    known.methods.update({base: frozenset(names.split()) for base, names in row.methods.items()})
    for attribute, calls in row.registrations.items():
        for name, each in calls.items():
            argument = known.arguments.get(name, "")
            path, view = _pair(each.path), _pair(each.view)
            made = Registration(attribute, argument, path, view, each.pattern, each.is_table)
            known.registrations[name] = made
    known.leading.update(row.leading)
    known.texts.update(row.texts)
    known.given.update(row.given)


def _function(row: _FunctionRow) -> FunctionModel:
    return FunctionModel(
        semantics=row.semantics,
        returns=row.returns,
        alternatives=tuple(_pair(each) for each in row.alternatives),
        unknown=row.unknown,
        parameters=tuple(row.parameters),
        never_returns=row.never_returns,
        callback=None if row.callback is None else _callback(row.callback),
        changes=row.changes,
        computes=row.computes,
        declares=row.declares,
    )


def _pair(pair: Pair) -> tuple[int, str]:
    position, keyword = pair
    return int(position), str(keyword)


def _callback(row: _CallbackRow) -> Callback:
    return Callback(
        _pair(row.function),
        _pair(row.arguments),
        _pair(row.keywords),
        row.rest_from,
        row.elements_from,
        row.receiver,
    )
