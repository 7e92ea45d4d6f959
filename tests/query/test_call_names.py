"""``calls``: which names a call goes by (spec: matching, section 1)."""

from __future__ import annotations

import pytest

from pathfinder_lite.sdk import calls
from tests.query.conftest import Ask, lines, marked

CASES = {
    "every spelling of an import": (
        ("os.system",),
        """
        import functools
        import os
        import os as o
        from os import system
        from os import system as run
        os.system("a")  # expect
        o.system("a")  # expect
        system("a")  # expect
        run("a")  # expect
        g = os.system
        g("a")  # expect
        functools.partial(os.system, "a")()  # expect
        later = functools.partial(os.system, "a")
        later()  # expect
        getattr(os, "system")("a")  # expect
        table = {"run": os.system}
        table["run"]("a")  # expect
        os.popen("a")
        """,
    ),
    "names that other imports would give": (
        ("request.args.get", "redirect"),
        """
        import flask
        import flask as f
        from flask import redirect
        from flask import redirect as go, request as r
        def view():
            flask.request.args.get("a")  # expect
            f.request.args.get("a")  # expect
            r.args.get("a")  # expect
            go("/")  # expect
            flask.redirect("/")
            r.form.get("a")
        def other(r, flask):
            r.args.get("a")
            flask.request.args.get("a")
        """,
    ),
    "inside functions": (
        ("os.system",),
        """
        def one():
            import os
            os.system("a")  # expect
        def two():
            from os import system as s
            return [s(x) for x in "ab"]  # expect
        three = lambda: __import__("os").system("a")  # expect
        """,
    ),
    "a variable that only looks like the module": (
        ("os.system",),
        """
        class Solar:
            def system(self, text):
                return text
        os = Solar()
        os.system("sun")
        def f(os: Solar):
            os.system("sun")
        """,
    ),
    "a parameter that may be the module": (
        ("os.system",),
        """
        def f(os):
            os.system("a")  # expect
        """,
    ),
    "a bare pattern is no method": (
        ("eval",),
        """
        import builtins
        class Model:
            def eval(self, text):
                return eval(text)  # expect
        Model().eval("1")
        builtins.eval("1")  # expect
        run = eval
        run("1")  # expect
        """,
    ),
    "a star in front": (
        ("*.bind",),
        """
        import socket
        s = socket.socket()
        s.bind(("", 1))  # expect
        bind = print
        bind(1)
        s.rebind(1)
        """,
    ),
    "a star in the middle": (
        ("http.*.get",),
        """
        import http
        http.client.get("a")  # expect
        http.get("a")
        """,
    ),
    "a star alone": (
        ("*",),
        """
        import functools
        @functools.cache
        def f():
            pass
        f()  # expect
        """,
    ),
    "several patterns": (
        ("pickle.loads", "marshal.*"),
        """
        import marshal
        import pickle
        pickle.loads(b"")  # expect
        marshal.load(None)  # expect
        pickle.dumps(1)
        """,
    ),
    "parentheses in a pattern": (
        ("globals().get",),
        """
        globals().get("x")  # expect
        {}.get("x")
        """,
    ),
    "a spelling of a variable": (
        ("cursor.execute",),
        """
        import sqlite3
        cursor = sqlite3.connect("a").cursor()
        cursor.execute("a")  # expect
        other = cursor
        other.executemany("a")
        """,
    ),
    "a method by its type": (
        ("sqlite3.Cursor.execute",),
        """
        import sqlite3
        c = sqlite3.connect("a").cursor()
        c.execute("a")  # expect
        """,
    ),
    "decorators": (
        ("register", "*.route"),
        """
        def register(f):
            return f
        class App:
            def route(self, f):
                return f
        app = App()
        @register  # expect
        def one():
            pass
        @app.route  # expect
        def two():
            pass
        """,
    ),
    "items set": (
        ("*.__setitem__",),
        """
        d = {}
        d["a"] = 1  # expect
        del d["a"]
        print(d["a"])
        """,
    ),
    "items deleted": (
        ("*.__delitem__",),
        """
        import os
        os.environ["a"] = "1"
        del os.environ["a"]  # expect
        """,
    ),
    "code that is never reached": (
        ("os.system",),
        """
        import os
        if False:
            os.system("a")
        def f():
            return 1
            os.system("a")
        """,
    ),
}


@pytest.mark.parametrize(("patterns", "program"), CASES.values(), ids=CASES)
def test_calls(ask: Ask, patterns: tuple[str, ...], program: str) -> None:
    assert lines(ask(calls(*patterns), program)) == marked(program)


def test_project_functions_by_their_full_name(ask: Ask) -> None:
    files = {
        "pkg/__init__.py": "from pkg.tools import run\n",
        "pkg/tools.py": "def run(text):\n    return text\n",
        "app.py": "import pkg\nfrom pkg import run as r\nr(1)\npkg.run(2)\n",
    }
    result = ask(calls("pkg.tools.run"), files)
    assert lines(result) == [3, 4]
    assert {finding.location.file for finding in result.findings} == {"app.py"}
    assert {finding.confidence for finding in result.findings} == {1.0}


OPEN_PATTERNS = {
    "a star for the last name": (("subprocess.*",), """
        import subprocess as sp
        from subprocess import run as go
        sp.run("a")  # expect
        go("a")  # expect
        later = sp.check_output
        later("a")  # expect
        print("a")
        """),
    "a star inside the last name": (("eval*", "os.system"), """
        import os
        evaluate("a")  # expect
        os.system("a")  # expect
        retrieval("a")
        """),
    "a variable that only looks like the module": (("subprocess.*",), """
        class Jobs:
            def run(self, text):
                return text
        class Calls:
            subprocess = Jobs()
        Calls.subprocess.run("a")
        """),
}  # fmt: skip


@pytest.mark.parametrize("case", OPEN_PATTERNS)
def test_patterns_that_name_no_last_segment(ask: Ask, case: str) -> None:
    wanted, text = OPEN_PATTERNS[case]
    assert lines(ask(calls(*wanted), text)) == marked(text)


def test_an_open_pattern_across_files(ask: Ask) -> None:
    files = {
        "shell.py": "from subprocess import run\nfrom shlex import quote\n",
        "app.py": "import shell\nshell.run('a')\nshell.quote('a')\n",
    }
    found = ask(calls("subprocess.*"), files).findings
    assert [(f.location.file, f.location.span.line) for f in found] == [("app.py", 2)]
