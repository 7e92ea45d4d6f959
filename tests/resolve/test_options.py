"""Parsers of command lines and option files: what a field holds after parsing."""

from __future__ import annotations

import pytest

from tests.resolve.module_values import UNKNOWN, values

PARSER = """
import argparse
p = argparse.ArgumentParser()
p.add_argument("--host", "-H", default="any")
p.add_argument("--dry-run", action="store_true")
p.add_argument("--port", type=int, default=80)
p.add_argument("--mode", dest="way", action="store_const", const="wide", default="narrow")
p.add_argument("--many", action="append", default=[])
p.add_argument("place", nargs="?", default="here")
"""


@pytest.mark.parametrize(
    ("words", "field", "wanted"),
    [
        ([], "host", "'any'"),
        (["--host", "one"], "host", "'one'"),
        (["--host=one"], "host", "'one'"),
        (["-Hone"], "host", "'one'"),
        (["--ho", "one"], "host", "'one'"),
        (["there"], "place", "'there'"),
        ([], "place", "'here'"),
        ([], "dry_run", "False"),
        (["--dry-run"], "dry_run", "True"),
        (["--port", "8080"], "port", "8080"),
        ([], "port", "80"),
        (["--mode"], "way", "'wide'"),
        ([], "way", "'narrow'"),
        (["--many", "a", "--many", "b"], "many", "list('a', 'b')"),
    ],
)
def test_known_words(words, field, wanted):
    assert values(f"{PARSER}x = p.parse_args({words!r}).{field}") == {wanted}


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ("host", {"'any'", UNKNOWN}),
        ("way", {"'narrow'", "'wide'", UNKNOWN}),
        ("dry_run", {"False", "True", UNKNOWN}),
    ],
)
def test_words_of_the_user(field, wanted):
    assert values(f"{PARSER}x = p.parse_args().{field}") == wanted


def test_words_that_do_not_fit_are_taken_as_unknown():
    assert values(f"{PARSER}x = p.parse_args(['--host']).host") == {"'any'", UNKNOWN}


@pytest.mark.parametrize(
    ("extra", "words", "field", "wanted"),
    [
        ("p.set_defaults(host='set')", [], "host", "'set'"),
        ("p.set_defaults(other='set')", [], "other", "'set'"),
        ("g = p.add_argument_group('g')\ng.add_argument('--in', default='g')", [], "in_", None),
        (
            "g = p.add_argument_group('g')\ng.add_argument('--inner', default='g')",
            [],
            "inner",
            "'g'",
        ),
        (
            "s = p.add_subparsers(dest='cmd')\na = s.add_parser('a')\nb = s.add_parser('b')\n"
            "a.add_argument('--peer', default='pa')\nb.add_argument('--peer', default='pb')",
            ["here", "b"],
            "peer",
            "'pb'",
        ),
        ("s = p.add_subparsers(dest='cmd')\na = s.add_parser('a')", ["here", "a"], "cmd", "'a'"),
    ],
)
def test_declarations_elsewhere(extra, words, field, wanted):
    found = values(f"{PARSER}{extra}\nx = p.parse_args({words!r}).{field}")
    assert found == ({UNKNOWN} if wanted is None else {wanted})


def test_parents_hand_down_their_options():
    text = (
        "import argparse\nb = argparse.ArgumentParser(add_help=False)\n"
        "b.add_argument('--host', default='base')\n"
        "p = argparse.ArgumentParser(parents=[b])\nx = p.parse_args([]).host"
    )
    assert values(text) == {"'base'"}


def test_a_parser_is_known_by_the_call_that_made_it():
    text = (
        "import argparse\ndef make(d):\n    p = argparse.ArgumentParser()\n"
        "    p.add_argument('--host', default=d)\n    return p\n"
        "x = make('a').parse_args([]).host\ny = make('b').parse_args([]).host\n"
    )
    assert values(text) == {"'a'"}
    assert values(text, "y") == {"'b'"}


def test_optparse():
    text = (
        "from optparse import OptionParser\np = OptionParser()\n"
        "p.add_option('--host', dest='h', default='a')\no, rest = p.parse_args([])\nx = o.h"
    )
    assert values(text) == {"'a'"}


INI = "import configparser\nc = configparser.ConfigParser()\n"
TEXT = "c.read_string('[DEFAULT]\\nd = 1\\n[s]\\na = b\\ne = %(a)s!\\nn = 5\\nf = yes\\n')\n"


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("c['s']['a']", "'b'"),
        ("c['s']['e']", "'b!'"),
        ("c['s']['d']", "'1'"),
        ("c.get('s', 'A')", "'b'"),
        ("c.get('s', 'z', fallback='q')", "'q'"),
        ("c['s'].get('z', 'q')", "'q'"),
        ("c.getint('s', 'n')", "5"),
        ("c.getboolean('s', 'f')", "True"),
        ("c.sections()", "list('s')"),
        ("dict(c.items('s'))['a']", "'b'"),
    ],
)
def test_option_files(expression, wanted):
    assert values(f"{INI}{TEXT}x = {expression}") == {wanted}


def test_option_files_as_they_change():
    assert values(f"{INI}c.read_dict({{'s': {{'a': 'b'}}}})\nx = c['s']['a']") == {"'b'"}
    assert values(f"{INI}{TEXT}c.set('s', 'a', 'z')\nx = c['s']['a']") == {"'z'"}
    assert values(f"{INI}c.read('f.ini')\nx = c.get('s', 'a')") == {UNKNOWN}
