"""Parsers of option files, as tables of sections: what reading and setting leaves in them."""

from __future__ import annotations

from configparser import ConfigParser, Error, RawConfigParser
from dataclasses import replace

from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.elements import OPTION_SECTION
from pathfinder_lite.resolve.limits import TEXT_LENGTH
from pathfinder_lite.resolve.operands import combinations, given
from pathfinder_lite.resolve.origins import (
    Arguments,
    Constant,
    Frame,
    Given,
    Operand,
    Table,
    Tainted,
)
from pathfinder_lite.resolve.walk import Walk


def changed(walk: Walk, value: Table, name: str, arguments: Arguments, frame: Frame) -> Table:
    """A parser after one of its methods; open-ended when what it reads is not known."""
    if name == "set-option":
        return _set(walk, value, arguments, frame)
    states = combinations(walk, arguments, frame)
    if states is None or len(states) != 1:
        return replace(value, open_ended=True)
    positional, keywords, f = states[0]
    operands = [a.value for a in (*positional, *keywords.values())]
    known = [fold.python_value(walk, each, f) for each in operands]
    match name, known:
        case "read-text", [str() | dict() as source, *_]:
            return _read(value, source)
        case "read-text", [_, *_] if isinstance(operands[0], Table):
            return _read_tables(walk, value, operands[0], f)
        case "add-section", [str() as section]:
            return containers.with_entry(value, section, Given(Table(kind=OPTION_SECTION)))
        case _:
            pass
    tainted = [a for a in (*positional, *keywords.values()) if isinstance(a.value, Tainted)]
    sources = tuple(Given(a.value, a.path) for a in tainted)
    return replace(value, open_ended=True, sources=(*value.sources, *sources))


def _set(walk: Walk, value: Table, arguments: Arguments, frame: Frame) -> Table:
    """A parser after ``set(section, option, value)``; what is set may have alternatives."""
    section, option = (
        _text(walk, arguments, position, name, frame)
        for position, name in enumerate(("section", "option"))
    )
    held = binding.positional_operand(arguments, 2) or binding.keyword_operand(arguments, "value")
    if section is None or option is None or held is None:
        return replace(value, open_ended=True)
    return _with_option(walk, value, section, option.lower(), binding.pin(held, frame), frame)


def _text(walk: Walk, arguments: Arguments, position: int, name: str, frame: Frame) -> str | None:
    found = given(walk, arguments, position, name, frame) or []
    texts = {fold.python_value(walk, a.value, a.frame) for a in found}
    text = next(iter(texts)) if len(texts) == 1 else None
    return text if isinstance(text, str) else None


def _with_option(
    walk: Walk, value: Table, section: str, option: str, held: Operand, frame: Frame
) -> Table:
    for key, operand in value.entries:
        if key == section:
            found = walk.argument(operand, frame)
            if len(found) == 1 and isinstance(found[0].value, Table):
                table = containers.with_entry(found[0].value, option, held)
                return containers.with_entry(value, section, Given(table))
    return replace(value, open_ended=True)


def _read_tables(walk: Walk, value: Table, source: Table, frame: Frame) -> Table:
    """A parser after reading a dict some of whose options are not known."""
    for section, operand in containers.all_entries(walk, source, frame):
        found = walk.argument(operand, frame)
        options = found[0].value if len(found) == 1 else None
        if not isinstance(options, Table) or options.more or options.sources:
            return replace(value, open_ended=True)
        entries = tuple(
            (str(option).lower(), binding.pin(each, found[0].frame))
            for option, each in options.entries
        )
        read = Table(entries, kind=OPTION_SECTION, open_ended=options.open_ended)
        value = containers.with_entry(value, str(section), Given(read))
    return replace(value, open_ended=value.open_ended or source.open_ended or bool(source.more))


def _read(value: Table, source: str | dict[str, dict[str, object]]) -> Table:
    """A parser after reading text or a dict, values interpolated as reading them does."""
    raw = value.kind.endswith("RawConfigParser")
    parser = RawConfigParser() if raw else ConfigParser()
    try:
        if isinstance(source, str):
            parser.read_string(source[:TEXT_LENGTH])
        else:
            parser.read_dict(source)
    except (Error, TypeError, ValueError, AttributeError):
        return replace(value, open_ended=True)
    for section in parser.sections():
        entries = []
        for option in parser.options(section):
            try:
                text = parser.get(section, option)
            except Error:
                text = parser.get(section, option, raw=True)
            entries.append((option, Given(Constant.of(text))))
        value = containers.with_entry(
            value, section, Given(Table(tuple(entries), kind=OPTION_SECTION))
        )
    return value
