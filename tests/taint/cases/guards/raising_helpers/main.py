"""Helpers of another module that raise, abort, or return the checked value."""
from checks import abort, ensure_allowed, must_match, parse_choice
from taintcheck import not_sink, sink, source


def ensured(text):
    ensure_allowed(text)
    not_sink(text)


def aborted(text):
    if text not in ("a", "b"):
        abort(404)
    not_sink(text)


def matched(text):
    must_match(text)
    not_sink(text)


def parsed(text):
    choice = parse_choice(text)
    not_sink(choice)


def too_late(text):
    sink(text)
    ensure_allowed(text)


for function in (ensured, aborted, matched, parsed, too_late):
    try:
        function(source())
    except (ValueError, RuntimeError):
        pass
