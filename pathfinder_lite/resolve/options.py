"""Command-line option parsers: what each declared option can hold after parsing."""

from __future__ import annotations

from pathfinder_lite.facts import values as v
from pathfinder_lite.resolve import arguments as binding
from pathfinder_lite.resolve import containers, fold
from pathfinder_lite.resolve.operands import given
from pathfinder_lite.resolve.origins import (
    Answer,
    Arguments,
    Constant,
    Display,
    ElementOf,
    Frame,
    Given,
    NodeRef,
    Operand,
    Produced,
    Record,
    ScopeRef,
    Unknown,
)
from pathfinder_lite.resolve.requests import Handler, Request, arguments_of_site
from pathfinder_lite.resolve.walk import Answers, Walk

_DECLARING = ("add_argument", "add_option")
_NO_VALUE = frozenset({"store_true", "store_false", "count", "help", "version", "store_const"})


def _same_root(walk: Walk, request: Request) -> Answers:
    """Groups and subparsers declare into the parser they come from."""
    owner = request.receiver
    site, frame = request.site, request.frame
    if isinstance(owner, Produced) and owner.site is not None:
        return [Answer(Produced(request.model.returns, owner.site, owner.frame), None, frame)]
    return [Answer(Produced(request.model.returns, site, frame), None, frame)]


def _default_option(walk: Walk, request: Request) -> Answers:
    """An option object whose default is its first argument: the default, or what the user says."""
    position, keyword = request.model.alternatives[0]
    found = given(walk, request.arguments, position, keyword, request.frame) or []
    return [*found, Answer(Unknown("command line"), None, request.frame)]


def _parsed(walk: Walk, request: Request) -> Answers:
    owner = request.receiver
    if not isinstance(owner, Produced) or owner.site is None:
        return [
            Answer(
                Produced(request.model.returns, request.site, request.frame), None, request.frame
            )
        ]
    words = _words(walk, request)
    fields: dict[str, Operand] = {}
    for name, operand in _declared(walk, _roots(walk, owner), words, request.frame):
        fields[name] = operand
    record = Record(request.model.returns, tuple(fields.items()), open_ended=True)
    return [Answer(record, None, request.frame)]


def _parsed_pair(walk: Walk, request: Request) -> Answers:
    """Parsers that give the options and the words left over."""
    answers: Answers = []
    for a in _parsed(walk, request):
        rest = Given(Display("list", (), (Given(Unknown("command line")),)))
        pair = Display("tuple", (Given(a.value, a.path), rest))
        answers.append(Answer(pair, None, a.frame))
    return answers


def _words(walk: Walk, request: Request) -> list[str] | None:
    """The words parsed, when they are given as constants."""
    found = given(walk, request.arguments, 0, "args", request.frame)
    if found is None or len(found) != 1:
        return None
    words = fold.python_value(walk, found[0].value, found[0].frame)
    if isinstance(words, list | tuple) and all(isinstance(word, str) for word in words):
        return list(words)
    return None


def _roots(walk: Walk, owner: Produced) -> list[NodeRef]:
    """The parser's own construction and those of its ``parents``."""
    assert owner.site is not None
    roots = [owner.site]
    if owner.frame is None:
        return roots
    arguments = arguments_of_site(walk, owner.site, owner.frame)
    if arguments is None:
        return roots
    for a in given(walk, arguments, -1, "parents", owner.frame) or ():
        for operand in containers.listed(walk, a.value, a.frame) or ():
            for parent in walk.argument(operand, a.frame):
                if isinstance(parent.value, Produced) and parent.value.site is not None:
                    roots.extend(_roots(walk, parent.value))
    return roots


def _declared(
    walk: Walk, roots: list[NodeRef], words: list[str] | None, frame: Frame
) -> list[tuple[str, Operand]]:
    found: list[tuple[str, Operand]] = []
    for name in (*_DECLARING, "set_defaults"):
        for located in walk.program.calls_named(name):
            call = located.scope.nodes[located.site.node]
            if not isinstance(call, v.Call):
                continue
            callee = located.scope.nodes[call.callee]
            if not isinstance(callee, v.Attribute):
                continue
            origin = walk.open_frame(ScopeRef(located.module, located.scope.id))
            for a in walk.resolve(callee.base, origin):
                if isinstance(a.value, Produced) and a.value.site in roots:
                    arguments = binding.of_call(walk, call, a.frame)
                    if name == "set_defaults":
                        found += [
                            (key, binding.pin(operand, a.frame))
                            for key, operand in arguments.keywords
                        ]
                    else:
                        found += _option(walk, arguments, a.frame, words)
    return found


def _option(
    walk: Walk, arguments: Arguments, frame: Frame, words: list[str] | None
) -> list[tuple[str, Operand]]:
    flags = []
    for operand in arguments.positional:
        for a in walk.argument(operand, frame)[:1]:
            if isinstance(a.value, Constant) and isinstance(a.value.value, str):
                flags.append(a.value.value)
    name = _destination(walk, arguments, frame, flags)
    if name is None:
        return []
    action = _text(walk, arguments, "action", frame)
    default = binding.keyword_operand(arguments, "default")
    if default is None:
        implied = {"store_true": False, "store_false": True}.get(action or "")
        held: Operand = Given(Constant.of(implied))
    else:
        held = binding.pin(default, frame)
    if words is not None:
        said = None if action in _NO_VALUE else _value_of(flags, words)
        return [(name, held if said is None else Given(Constant.of(said)))]
    alternatives = (held, Given(Unknown("command line")))
    return [(name, ElementOf(Given(Display("list", (), alternatives))))]


def _destination(walk: Walk, arguments: Arguments, frame: Frame, flags: list[str]) -> str | None:
    declared = _text(walk, arguments, "dest", frame)
    if declared is not None:
        return declared
    long = [flag for flag in flags if flag.startswith("--")]
    chosen = (long or flags or [None])[0]
    return None if chosen is None else chosen.lstrip("-").replace("-", "_")


def _text(walk: Walk, arguments: Arguments, keyword: str, frame: Frame) -> str | None:
    found = given(walk, arguments, -1, keyword, frame)
    if found and isinstance(found[0].value, Constant) and isinstance(found[0].value.value, str):
        return found[0].value.value
    return None


def _value_of(flags: list[str], words: list[str]) -> str | None:
    for index, word in enumerate(words):
        for flag in flags:
            if word == flag and index + 1 < len(words):
                return words[index + 1]
            if flag.startswith("--") and word.startswith(f"{flag}="):
                return word[len(flag) + 1 :]
    return None


def decorated_option(walk: Walk, arguments: Arguments, frame: Frame) -> list[tuple[str, Operand]]:
    """The parameter that an option decorator fills, with its default or what the user says."""
    flags = []
    for operand in arguments.positional:
        for a in walk.argument(operand, frame)[:1]:
            if isinstance(a.value, Constant) and isinstance(a.value.value, str):
                flags.append(a.value.value)
    plain = [flag for flag in flags if not flag.startswith("-")]
    long = sorted((f for f in flags if f.startswith("--")), key=len, reverse=True)
    chosen = (plain or long or flags or [None])[0]
    if chosen is None:
        return []
    name = chosen.split("/")[0].lstrip("-").replace("-", "_").lower()
    default = binding.keyword_operand(arguments, "default")
    held: Operand = Given(Unknown("command line"))
    if default is not None:
        pinned = binding.pin(default, frame)
        held = ElementOf(Given(Display("list", (), (pinned, held))))
    return [(name, held)]


HANDLERS: dict[str, Handler] = {
    "default-option": _default_option,
    "parsed-options": _parsed,
    "parsed-pair": _parsed_pair,
    "same-root": _same_root,
}
