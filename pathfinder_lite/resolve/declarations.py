"""Declarations of command-line parsers: options, defaults, subcommands; and parsing by them."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from typing import Any, NoReturn

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Arguments,
    Constant,
    Display,
    External,
    Frame,
    Given,
    NodeRef,
    Operand,
    Produced,
    ScopeRef,
    Unknown,
    Value,
)
from pathfinder_lite.resolve.requests import arguments_of_site
from pathfinder_lite.resolve.walk import Walk

_NESTING = 4
_MOST_WORDS = 64


@dataclass(frozen=True, slots=True)
class Option:
    """One declared option.

    ``flags`` is empty for positional ones. ``stored`` are values that it may hold without an
    argument. ``shape`` are the keywords of its declaration that are constants and say how it
    reads words. ``convert`` is its type.
    """

    name: str
    flags: tuple[str, ...]
    default: Operand
    has_default: bool
    stored: tuple[Operand, ...]
    shape: tuple[tuple[str, Any], ...]
    convert: Value | None


@dataclass(slots=True)
class Choice:
    """A choice of subcommands, stored under ``name`` if it has one."""

    name: str
    parsers: dict[str, Parser] = field(default_factory=dict)


@dataclass(slots=True)
class Parser:
    """What a parser was told."""

    options: list[Option] = field(default_factory=list)
    defaults: dict[str, Operand] = field(default_factory=dict)
    choices: list[Choice] = field(default_factory=list)


def of_parser(walk: Walk, owner: Produced, frame: Frame, depth: int = 0) -> Parser:
    """Everything declared on a parser, its ``parents`` first."""
    parser = Parser()
    for parent in _parents(walk, owner) if depth < _NESTING else ():
        inherited = of_parser(walk, parent, frame, depth + 1)
        parser.options += inherited.options
        parser.defaults |= inherited.defaults
    for arguments, f in declared(walk, "option", owner):
        flags = flags_of(walk, arguments, f)
        name = _destination(walk, arguments, f, flags)
        if name:
            parser.options.append(option_of(walk, arguments, f, name))
    for arguments, f in declared(walk, "defaults", owner):
        parser.defaults |= {key: binding.pin(held, f) for key, held in arguments.keywords}
    if depth < _NESTING:
        parser.choices += _choices(walk, owner, frame, depth)
    return parser


def _choices(walk: Walk, owner: Produced, frame: Frame, depth: int) -> list[Choice]:
    found: list[Choice] = []
    for action, arguments, f in _made(walk, "choice", owner):
        choice = Choice(_text(walk, arguments, "dest", f) or "")
        for made, inner, g in _made(walk, "parser", action):
            names = flags_of(walk, inner, g)
            if names:
                choice.parsers[names[0]] = of_parser(walk, made, frame, depth + 1)
        found.append(choice)
    return found


def _parents(walk: Walk, owner: Produced) -> list[Produced]:
    if owner.site is None or owner.frame is None:
        return []
    arguments = arguments_of_site(walk, owner.site, owner.frame)
    found: list[Produced] = []
    for a in (arguments and given(walk, arguments, -1, "parents", owner.frame)) or ():
        for operand in containers.listed(walk, a.value, a.frame) or ():
            for parent in walk.argument(operand, a.frame):
                if isinstance(parent.value, Produced) and parent.value.site is not None:
                    found.append(parent.value)
    return found


def declared(walk: Walk, kind: str, owner: Produced) -> list[tuple[Arguments, Frame]]:
    """The calls that declare something of a kind on an object."""
    return [(arguments, frame) for _, arguments, frame in _sites(walk, kind, owner)]


def _made(walk: Walk, kind: str, owner: Produced) -> list[tuple[Produced, Arguments, Frame]]:
    """What such calls give, with their arguments."""
    found = []
    for site, arguments, frame in _sites(walk, kind, owner):
        for a in walk.resolve(site.node, frame):
            if isinstance(a.value, Produced) and a.value.site is not None:
                found.append((a.value, arguments, frame))
    return found


def _sites(walk: Walk, kind: str, owner: Produced) -> list[tuple[NodeRef, Arguments, Frame]]:
    found: list[tuple[NodeRef, Arguments, Frame]] = []
    for name in sorted(walk.library.declaring.get(kind, ())):
        for located in walk.program.calls_named(name):
            call = located.scope.nodes[located.site.node]
            if not isinstance(call, v.Call):
                continue
            callee = located.scope.nodes[call.callee]
            if not isinstance(callee, v.Attribute):
                continue
            ref = ScopeRef(located.module, located.scope.id)
            for a in walk.resolve(callee.base, _context(walk, ref, owner)):
                if isinstance(a.value, Produced) and _is_same(a.value, owner):
                    arguments = binding.of_call(walk, call, a.frame)
                    found.append((NodeRef(ref, located.site.node), arguments, a.frame))
    return found


def _context(walk: Walk, ref: ScopeRef, owner: Produced) -> Frame:
    """Declarations where the parser is made are seen in the context it was made in."""
    frame = owner.frame
    while frame is not None:
        if frame.scope == ref:
            return frame
        frame = frame.parent
    return walk.open_frame(ref)


def _is_same(one: Produced, other: Produced) -> bool:
    if one.site != other.site:
        return False
    if one.frame is other.frame or one.frame is None or other.frame is None:
        return True
    return one.frame.site is None or other.frame.site is None


def flags_of(walk: Walk, arguments: Arguments, frame: Frame) -> list[str]:
    """The positional arguments that are text."""
    flags = []
    for operand in arguments.positional:
        for a in walk.argument(operand, frame)[:1]:
            if isinstance(a.value, Constant) and isinstance(a.value.value, str):
                flags.append(a.value.value)
    return flags


def option_of(walk: Walk, arguments: Arguments, frame: Frame, name: str) -> Option:
    """One option as its declaration says."""
    shape = {}
    for keyword in ("action", "nargs"):
        found = given(walk, arguments, -1, keyword, frame) or []
        if found and isinstance(found[0].value, Constant):
            shape[keyword] = found[0].value.value
        elif found and isinstance(found[0].value, External):
            shape[keyword] = found[0].value.path
    action = shape.get("action")
    default = binding.keyword_operand(arguments, "default")
    implied = {"store_true": False, "store_false": True}.get(str(action))
    held = Given(Constant.of(implied)) if default is None else binding.pin(default, frame)
    const = binding.keyword_operand(arguments, "const")
    stored: tuple[Operand, ...] = ()
    if action in ("store_true", "store_false"):
        stored = (Given(Constant.of(action == "store_true")),)
    elif const is not None:
        stored = (binding.pin(const, frame),)
    convert = given(walk, arguments, -1, "type", frame) or []
    flags = tuple(flag for flag in flags_of(walk, arguments, frame) if flag.startswith("-"))
    type_ = convert[0].value if len(convert) == 1 else None
    return Option(name, flags, held, default is not None, stored, tuple(shape.items()), type_)


def _destination(walk: Walk, arguments: Arguments, frame: Frame, flags: list[str]) -> str | None:
    declared = _text(walk, arguments, "dest", frame)
    if declared is not None:
        return declared
    long = [flag for flag in flags if flag.startswith("--")]
    for chosen in (*long, *flags):
        return chosen.lstrip("-").replace("-", "_") if chosen.startswith("-") else chosen
    return None


def _text(walk: Walk, arguments: Arguments, keyword: str, frame: Frame) -> str | None:
    found = given(walk, arguments, -1, keyword, frame)
    if found and isinstance(found[0].value, Constant) and isinstance(found[0].value.value, str):
        return found[0].value.value
    return None


# Parsing ----------------------------------------------------------------------------------------


class _Refused(Exception):
    """The words do not fit the declarations."""


class _Reader(argparse.ArgumentParser):
    """The standard parser, without output and exit."""

    def error(self, message: str) -> NoReturn:
        raise _Refused(message)


@dataclass(frozen=True, slots=True)
class _Token:
    """Stands for an operand while words are parsed."""

    operand: Operand


@dataclass(frozen=True, slots=True)
class _Word:
    """Stands for a word that is not known."""

    operand: Operand


@dataclass(frozen=True, slots=True)
class Words:
    """A command line; words that are not known stand in ``texts`` by a name of their own."""

    texts: list[str]
    held: dict[str, Operand]


def parsed(
    walk: Walk, parser: Parser, words: Words, site: NodeRef, frame: Frame
) -> dict[str, Operand] | None:
    """The fields after parsing known words; None when they cannot be parsed here."""
    reader = _Reader(add_help=False, allow_abbrev=True)
    try:
        _declare(reader, parser)
        namespace, _ = reader.parse_known_args(words.texts)
    except (_Refused, argparse.ArgumentError, TypeError, ValueError, SystemExit):
        return None
    options = {option.name: option for option in _all_options(parser)}
    fields: dict[str, Operand] = {}
    for name, value in vars(namespace).items():
        operand = _operand(walk, _held(value, words), options.get(name), site, frame)
        if operand is not None:
            fields[name] = operand
    return fields


def _all_options(parser: Parser) -> list[Option]:
    found = list(parser.options)
    for choice in parser.choices:
        for inner in choice.parsers.values():
            found += _all_options(inner)
    return found


def _declare(reader: argparse.ArgumentParser, parser: Parser) -> None:
    for option in parser.options:
        shape: dict[str, Any] = dict(option.shape)
        if str(shape.get("action", "")).endswith("BooleanOptionalAction"):
            shape["action"] = argparse.BooleanOptionalAction
        if shape.get("action") in ("help", "version"):
            continue
        if shape.get("action") in ("store_const", "append_const") or shape.get("nargs") == "?":
            shape["const"] = _Token(option.stored[0] if option.stored else option.default)
        default = parser.defaults.get(option.name, option.default)
        if isinstance(shape.get("nargs"), int) and shape["nargs"] > _MOST_WORDS:
            raise _Refused(option.name)
        held: object = _Token(default)
        if str(shape.get("action")) in ("append", "append_const", "extend"):
            held = [held]
        if option.flags:
            shape["dest"] = option.name
        reader.add_argument(*(option.flags or (option.name,)), default=held, **shape)
    reader.set_defaults(**{name: _Token(held) for name, held in parser.defaults.items()})
    for choice in parser.choices:
        dest = choice.name or argparse.SUPPRESS
        action = reader.add_subparsers(dest=dest, parser_class=_Reader)
        for name, inner in choice.parsers.items():
            _declare(action.add_parser(name, add_help=False), inner)


def _after_default(walk: Walk, said: list[object], frame: Frame) -> list[object]:
    """Collected words after the elements of the default, which stands first if there is one."""
    if not said or not isinstance(said[0], _Token):
        return said
    found = walk.argument(said[0].operand, frame)
    items = containers.listed(walk, found[0].value, found[0].frame) if len(found) == 1 else ()
    return [*(_Token(item) for item in items or ()), *said[1:]]


def _held(value: object, words: Words) -> object:
    """A parsed value with what its words stand for."""
    if isinstance(value, list):
        return [_held(each, words) for each in value]
    if isinstance(value, str) and value in words.held:
        return _Word(words.held[value])
    return value


def _operand(
    walk: Walk, value: object, option: Option | None, site: NodeRef, frame: Frame
) -> Operand | None:
    if isinstance(value, _Token):
        return value.operand
    if isinstance(value, _Word):
        return (
            value.operand if option is None else converted(walk, value.operand, option, site, frame)
        )
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], _Token):
        return value[0].operand
    if isinstance(value, list):
        value = _after_default(walk, value, frame)
        items = [_operand(walk, each, option, site, frame) for each in value]
        made = tuple(each for each in items if each is not None)
        return Given(Display("list", made))
    plain = Given(fold.from_python(value))
    if option is None or not isinstance(value, str):
        return plain
    return converted(walk, plain, option, site, frame)


def converted(walk: Walk, word: Operand, option: Option, site: NodeRef, frame: Frame) -> Operand:
    """What the type of an option makes of a word."""
    if option.convert is None:
        return word
    found = walk.apply(option.convert, Arguments((word,), star_at=1), site, frame, None)
    made = found[0] if len(found) == 1 else None
    if made is None:
        return word
    is_open = isinstance(made.value, Unknown | Produced)
    if is_open and isinstance(option.convert, External):
        return Given(made.value) if option.convert.path in walk.library.taint.clean else word
    return Given(made.value, made.path)
