"""Command-line option parsers: what parsing leaves in the object it gives.

The declarations of a parser are collected from all calls on it in the program. Words that are
known are parsed by the standard library's own parser, with tokens in place of values that are
not plain constants; for words that are not known every option holds its default, what the option
stores without an argument, or anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pathfinder_lite.resolve import containers
from pathfinder_lite.resolve import declarations as declared
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    ElementOf,
    Frame,
    Given,
    Operand,
    Produced,
    Record,
    Tainted,
    Unknown,
)
from pathfinder_lite.resolve.requests import Handler, Request
from pathfinder_lite.resolve.walk import Answers, Walk

_UNSAID = Given(Unknown("command line"))


def _same_root(walk: Walk, request: Request) -> Answers:
    """Groups declare into the parser they come from."""
    owner = request.receiver
    site, frame = request.site, request.frame
    if isinstance(owner, Produced) and owner.site is not None:
        return [Answer(Produced(request.model.returns, owner.site, owner.frame), None, frame)]
    return [Answer(Produced(request.model.returns, site, frame), None, frame)]


def _default_option(walk: Walk, request: Request) -> Answers:
    """An option object whose default is its first argument: the default, or what the user says."""
    position, keyword = request.model.alternatives[0]
    found = given(walk, request.arguments, position, keyword, request.frame) or []
    return [*found, Answer(_UNSAID.value, None, request.frame)]


def _parsed(walk: Walk, request: Request) -> Answers:
    """One record per way the command line may go."""
    owner = request.receiver
    if not isinstance(owner, Produced) or owner.site is None:
        made = Produced(request.model.returns, request.site, request.frame)
        return [Answer(made, None, request.frame)]
    parser = declared.of_parser(walk, owner, request.frame)
    given_words = given(walk, request.arguments, 0, "args", request.frame)
    answers: Answers = []
    for a in given_words or [Answer(Constant.of(None), None, request.frame)]:
        said = _words(walk, a)
        if said is not None:
            fields = declared.parsed(walk, parser, said, request.site, a.frame)
            if fields is not None:
                record = Record(request.model.returns, tuple(fields.items()))
                answers.append(Answer(record, None, a.frame))
                continue
        unknown = [a] if isinstance(a.value, Tainted) else walk.iterate(a.value, a.frame, a.path)
        tainted = [Given(b.value, b.path) for b in unknown if isinstance(b.value, Tainted)]
        read = _converted(walk, request, tainted[0], a.frame) if tainted else None
        for fields in _ways(parser, read or (lambda _: _UNSAID)):
            record = Record(request.model.returns, tuple(fields.items()))
            answers.append(Answer(record, None, a.frame))
    return answers


def _words(walk: Walk, a: Answer) -> declared.Words | None:
    """Words as they are written, where all are known or come from a source."""
    operands = containers.listed(walk, a.value, a.frame)
    if operands is None:
        return None
    texts: list[str] = []
    held: dict[str, Operand] = {}
    for operand in operands:
        found = walk.argument(operand, a.frame)
        value = found[0].value if len(found) == 1 else None
        if isinstance(value, Constant) and isinstance(value.value, str):
            texts.append(value.value)
        elif isinstance(value, Tainted):
            texts.append(f"\0{len(texts)}")
            held[texts[-1]] = Given(value, found[0].path)
        else:
            return None
    return declared.Words(texts, held)


def _converted(
    walk: Walk, request: Request, word: Operand, frame: Frame
) -> Callable[[declared.Option], Operand]:
    """What an option makes of a word that comes from a source."""
    return lambda option: declared.converted(walk, word, option, request.site, frame)


def _ways(
    parser: declared.Parser, said: Callable[[declared.Option], Operand]
) -> list[dict[str, Operand]]:
    """What the fields may hold, for each subcommand, when the words are not known."""
    fields: dict[str, Operand] = dict(parser.defaults)
    for option in parser.options:
        default = parser.defaults.get(option.name) or option.default
        held = (default, *option.stored, said(option))
        fields[option.name] = ElementOf(Given(Display("list", (), held)))
    if not parser.choices:
        return [fields]
    ways: list[dict[str, Operand]] = []
    for choice in parser.choices:
        for name, inner in choice.parsers.items():
            chosen = {choice.name: Given(Constant.of(name))} if choice.name else {}
            ways.extend({**fields, **chosen, **way} for way in _ways(inner, said))
    return ways or [fields]


def _parsed_pair(walk: Walk, request: Request) -> Answers:
    """Parsers that give the options and the words left over."""
    answers: Answers = []
    for a in _parsed(walk, request):
        rest = Given(Display("list", (), (_UNSAID,)))
        pair = Display("tuple", (Given(a.value, a.path), rest))
        answers.append(Answer(pair, None, a.frame))
    return answers


def decorated_option(walk: Walk, arguments: Arguments, frame: Frame) -> list[tuple[str, Operand]]:
    """The parameter that an option decorator fills, with its default or what the user says."""
    flags = declared.flags_of(walk, arguments, frame)
    plain = [flag for flag in flags if not flag.startswith("-")]
    long = sorted((f for f in flags if f.startswith("--")), key=len, reverse=True)
    named = [*plain, *long, *flags]
    if not named:
        return []
    name = named[0].split("/")[0].lstrip("-").replace("-", "_").lower()
    held: Operand = _UNSAID
    option = declared.option_of(walk, replace(arguments, positional=()), frame, name)
    if option.has_default:
        held = ElementOf(Given(Display("list", (), (option.default, held))))
    return [(name, held)]


HANDLERS: dict[str, Handler] = {
    "default-option": _default_option,
    "parsed-options": _parsed,
    "parsed-pair": _parsed_pair,
    "same-root": _same_root,
}
