"""``QueryType`` rules as a whole: names, arguments, and what a module stands for (section 5)."""

from __future__ import annotations

from typing import ClassVar

import pytest

from pathfinder_lite.sdk import QueryType, gte, lt, missing, regex
from tests.query.conftest import Ask, lines, marked


class Request(QueryType):
    fqns: ClassVar = ["flask.Request"]


class Flask(QueryType):
    fqns: ClassVar = ["flask"]


class Os(QueryType):
    fqns: ClassVar = ["os"]


class Subprocess(QueryType):
    fqns: ClassVar = ["subprocess"]


class Database(QueryType):
    fqns: ClassVar = ["sqlite3.Connection", "sqlite3.Cursor"]


class Bare(QueryType):
    fqns: ClassVar = ["Cursor"]


class Own(QueryType):
    fqns: ClassVar = ["app.Base"]


class OwnExact(QueryType):
    fqns: ClassVar = ["app.Base"]
    match_subclasses = False


class Star(QueryType):
    patterns: ClassVar = ["sqlite3.*"]


class Hashes(QueryType):
    fqns: ClassVar = ["cryptography.hazmat.primitives.hashes"]


class Ssl(QueryType):
    fqns: ClassVar = ["ssl", "re"]


class Context(QueryType):
    fqns: ClassVar = ["ssl.SSLContext", "ssl"]


class Cors(QueryType):
    fqns: ClassVar = ["flask_cors"]


class Rsa(QueryType):
    fqns: ClassVar = ["cryptography.hazmat.primitives.asymmetric.rsa"]


class Requests(QueryType):
    fqns: ClassVar = ["requests"]


RULES = {
    "attributes of a module's object, whose class differs by case only": (
        Request.method("get"),
        """
        from flask import request
        import flask
        request.args.get("a")  # expect
        flask.request.form.get("a")  # expect
        {}.get("a")
        """,
    ),
    "attributes as imported": (
        Request.attr("args"),
        """
        from flask import request
        import flask
        print(request.args)  # expect
        print(flask.request.args)  # expect
        print(request.form)
        """,
    ),
    "a module stands for its classes": (
        Flask.method("run"),
        """
        from flask import Flask
        app = Flask(__name__)
        app.run()  # expect
        other.run()
        """,
    ),
    "star imports": (
        Os.method("system"),
        """
        from os import *
        system("a")  # expect
        getattr(__import__("os"), "system")("a")  # expect
        """,
    ),
    "stored, partial and reflected functions": (
        Os.method("system"),
        """
        import os
        from functools import partial
        getattr(os, "system")("a")  # expect
        partial(os.system, "a")()  # expect
        g = os.system
        g("a")  # expect
        map(os.system, ["a"])
        """,
    ),
    "keywords, unpacked ones too": (
        Subprocess.method("run", "Popen").where("shell", True),
        """
        import subprocess as sp
        from subprocess import Popen
        sp.run("a", shell=True)  # expect
        sp.run("a", shell=False)
        sp.run("a")
        Popen("a", shell=1)  # expect
        OPT = {"shell": True}
        sp.run("a", **OPT)  # expect
        """,
    ),
    "regular expressions": (
        Database.method("execute").where(0, regex("(?i)drop")),
        """
        import sqlite3
        conn = sqlite3.connect("a")
        conn.execute("drop table a")  # expect
        conn.cursor().execute("drop table a")  # expect
        with sqlite3.connect("b") as c:
            c.execute("DROP a")  # expect
            c.execute("select")
        """,
    ),
    "any of several values": (
        Database.method("execute").where(0, ["a", "b*"]),
        """
        import sqlite3
        conn = sqlite3.connect("a")
        conn.execute("a")  # expect
        conn.execute("bcd")  # expect
        conn.execute("c")
        """,
    ),
    "comparisons of two arguments": (
        Hashes.method("f").where(0, lt(10)).where("k", gte(3)),
        """
        from cryptography.hazmat.primitives import hashes
        hashes.f(9, k=3)  # expect
        hashes.f(10, k=3)
        hashes.f(9, k=2)
        hashes.f(9)
        """,
    ),
    "a missing keyword, and tracked arguments": (
        Hashes.method("f").where("k", missing()).tracks(0, "x", "return"),
        """
        from cryptography.hazmat.primitives.hashes import f
        f(9, k=3)
        f(9)  # expect
        f(9, **opts)  # expect
        """,
    ),
    "a missing position": (
        Hashes.method("f").where(1, missing()),
        """
        from cryptography.hazmat.primitives.hashes import f
        f(9, 1)
        f(9)  # expect
        """,
    ),
    "a class without its module": (
        Bare.method("execute"),
        """
        import sqlite3
        from lib import Cursor
        sqlite3.connect("a").cursor().execute("a")  # expect
        Cursor().execute("a")  # expect
        """,
    ),
    "a class of the project": (
        Own.method("go"),
        """
        class Base:
            def go(self): pass
        class Derived(Base): pass
        class Other:
            def go(self): pass
        Base().go()  # expect
        Derived().go()  # expect
        Other().go()
        """,
    ),
    "a class of the project without subclasses": (
        OwnExact.method("go"),
        """
        class Base:
            def go(self): pass
        class Derived(Base): pass
        Base().go()  # expect
        Derived().go()
        """,
    ),
    "a pattern of types": (
        Star.method("execute"),
        """
        import sqlite3
        sqlite3.connect("a").execute("a")  # expect
        sqlite3.connect("a").cursor().execute("a")  # expect
        open("a").execute("a")
        """,
    ),
    "a method that only has the name of its module's function": (
        Ssl.method("wrap_socket", "match"),
        """
        import re
        import ssl
        ssl.wrap_socket(s)  # expect
        context = ssl.create_default_context()
        context.wrap_socket(s)
        wrap = context.wrap_socket
        wrap(s)
        re.match("a", s)  # expect
        re.compile("a").match(s)
        """,
    ),
    "such a method when its class is named": (
        Context.method("wrap_socket"),
        """
        import ssl
        ssl.wrap_socket(s)  # expect
        ssl.create_default_context().wrap_socket(s)  # expect
        """,
    ),
    "an asterisk that is a value": (
        Cors.method("CORS").where("origins", "*"),
        """
        from flask_cors import CORS
        ANY = "*"
        CORS(app, origins="*")  # expect
        CORS(app, origins=ANY)  # expect
        CORS(app, origins=["https://a.example", ANY])  # expect
        CORS(app, origins=["https://a.example"])
        CORS(app, origins="https://a.example")
        CORS(app, origins=load())
        CORS(app)
        """,
    ),
    "an asterisk that stands for any value": (
        Requests.method("get").where("auth", "*"),
        """
        import requests
        requests.get("a", auth=("me", "secret"))  # expect
        requests.get("a", auth=load())  # expect
        requests.get("a")
        """,
    ),
    "signatures of packages": (
        Rsa.method("generate_private_key").where("key_size", lt(2048)),
        """
        from cryptography.hazmat.primitives.asymmetric import rsa
        SIZE = 1024
        rsa.generate_private_key(65537, SIZE)  # expect
        rsa.generate_private_key(65537, key_size=SIZE)  # expect
        rsa.generate_private_key(65537, 4096)
        """,
    ),
    "a keyword at the place of a position": (
        Requests.method("get").where(0, "http://*"),
        """
        import requests
        requests.get(url="http://a.example")  # expect
        requests.get(params="http://a.example", url="https://a.example")
        """,
    ),
    "the text of an expression": (
        Requests.method("get").where("auth", regex(r"^\(.*password")),
        """
        import requests
        requests.get("a", auth=("me", given.password))  # expect
        requests.get("a", auth=("me", given.token))
        """,
    ),
    "a class as the method of its module": (
        Hashes.method("MD5"),
        """
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.hashes import MD5 as M
        hashes.MD5()  # expect
        M()  # expect
        hashes.SHA256()
        """,
    ),
}


@pytest.mark.parametrize(("matcher", "program"), RULES.values(), ids=RULES)
def test_rule(ask: Ask, matcher: object, program: str) -> None:
    assert lines(ask(matcher, program)) == marked(program)
