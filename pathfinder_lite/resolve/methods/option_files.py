"""Parsers of option files, as tables of sections: what reading and setting leaves in them."""

from __future__ import annotations

from configparser import ConfigParser, Error, RawConfigParser
from dataclasses import replace

from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.limits import TEXT_LENGTH
from pathfinder_lite.resolve.operands import combinations
from pathfinder_lite.resolve.origins import Arguments, Constant, Frame, Given, Table, Value
from pathfinder_lite.resolve.walk import Walk

_SECTION = "configparser.SectionProxy"


def changed(walk: Walk, value: Table, name: str, arguments: Arguments, frame: Frame) -> Table:
    """A parser after one of its methods; open-ended when what it reads is not known."""
    states = combinations(walk, arguments, frame)
    if states is None or len(states) != 1:
        return replace(value, open_ended=True)
    positional, keywords, f = states[0]
    operands = [a.value for a in (*positional, *keywords.values())]
    known = [fold.python_value(walk, each, f) for each in operands]
    match name, known:
        case "read-text", [str() | dict() as source, *_]:
            return _read(value, source)
        case "set-option", [str() as section, str() as option, *_]:
            if len(operands) > 2:
                return _with_option(value, section, option.lower(), operands[2])
        case "add-section", [str() as section]:
            return containers.with_entry(value, section, Given(Table(kind=_SECTION)))
        case _:
            pass
    return replace(value, open_ended=True)


def _with_option(value: Table, section: str, option: str, held: Value) -> Table:
    for key, operand in value.entries:
        if key == section and isinstance(operand, Given) and isinstance(operand.value, Table):
            table = containers.with_entry(operand.value, option, Given(held))
            return containers.with_entry(value, section, Given(table))
    return replace(value, open_ended=True)


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
        value = containers.with_entry(value, section, Given(Table(tuple(entries), kind=_SECTION)))
    return value
