"""``variable``, ``attribute``, ``T.attr``, and the logic over matchers (sections 3, 4, 6)."""

from __future__ import annotations

from typing import ClassVar

import pytest

from pathfinder_lite.sdk import And, Not, Or, QueryType, attribute, calls, flows, variable
from tests.query.conftest import Ask, lines, marked


class Parsed(QueryType):
    fqns: ClassVar = ["argparse.Namespace"]


class Os(QueryType):
    fqns: ClassVar = ["os"]


class Request(QueryType):
    fqns: ClassVar = ["web.Request"]


class AnyRequest(QueryType):
    patterns: ClassVar = ["*.Request"]


class OwnRequest(QueryType):
    fqns: ClassVar = ["web.Request"]
    match_subclasses = False


READS = {
    "variable": (
        variable("user_*"),
        """
        def f(user_id, other):
            g(user_id)  # expect
            h(k=user_id + 1)  # expect
            if user_id:  # expect
                return user_id  # expect
            user_name = other
        """,
    ),
    "attribute": (
        attribute("request.args"),
        """
        from flask import request
        x = request.args  # expect
        f(request.args["a"])  # expect
        request.args.get("a")  # expect
        self.request.args  # expect
        request.argsy
        other.args
        """,
    ),
    "attribute as imported": (
        attribute("flask.request.url"),
        """
        import flask as f
        from flask import request as r
        print(r.url)  # expect
        print(f.request.url)  # expect
        print(r.path)
        """,
    ),
    "attribute of a type": (
        Parsed.attr("password"),
        """
        import argparse
        class Other:
            password = 1
        options = argparse.ArgumentParser().parse_args()
        print(options.password)  # expect
        print(options.user)
        print(Other().password)
        def f(options: argparse.Namespace):
            return options.password  # expect
        """,
    ),
    "attributes of a module, as imported": (
        Os.attr("environ", "sep"),
        """
        import os
        import os as o
        from os import environ, sep as separator
        from other import environ as strange
        print(os.environ["a"])  # expect
        print(o.environ)  # expect
        print(environ["a"])  # expect
        print(separator)  # expect
        print(strange)
        print(os.name)
        def f(environ):
            print(environ)
        def g():
            print(environ)  # expect
        """,
    ),
    "attributes of objects however they come": (
        Request.attr("args"),
        """
        import web
        from dataclasses import dataclass
        class Own(web.Request): pass
        @dataclass
        class Context:
            request: web.Request
            response: web.Response
        def f(one: web.Request, two: web.Response, three: Own, context: Context, four):
            print(one.args)  # expect
            print(two.args)
            print(three.args)  # expect
            print(context.request.args.get("a"))  # expect
            print(context.response.args)
            print(one.form)
            if isinstance(four, web.Request):
                return four.args  # expect
            return four.args
        """,
    ),
    "attributes by a pattern": (
        AnyRequest.attr("args"),
        """
        from web import Request
        from other import Response
        print(Request().args)  # expect
        print(Response().args)
        """,
    ),
    "attributes without subclasses": (
        OwnRequest.attr("args"),
        """
        import web
        class Own(web.Request): pass
        print(Own().args)
        print(web.Request().args)  # expect
        """,
    ),
    "or": (
        Or(calls("eval"), calls("exec")),
        """
        eval("1")  # expect
        exec("1")  # expect
        print("1")
        """,
    ),
    "and": (
        And(calls("eval"), variable("u")),
        """
        def f(u, v):
            eval(u)  # expect
            eval(v)
            print(u)
        """,
    ),
    "not": (
        Not(calls("print")),
        """
        print(1)
        len("")  # expect
        """,
    ),
    "not keeps calls within and around": (
        Not(calls("outer")),
        """
        outer(
            inner(1),  # expect
        )
        around(  # expect
            outer(1),
        )
        """,
    ),
    "and asks for one call, not for one inside the other": (
        And(calls("outer"), calls("inner")),
        """
        outer(inner(1))
        """,
    ),
    "and of two names of one call": (
        And(calls("*.system"), calls("os.system")),
        """
        import os
        import other
        os.system("a")  # expect
        other.system("a")
        """,
    ),
    "and tells the call": (
        And(variable("u"), calls("eval")),
        """
        def f(u):
            x = eval(  # expect
                u
            )
            print(u)
        """,
    ),
    "and of two reads": (
        And(variable("u"), attribute("request.args")),
        """
        def f(u, v, request):
            g(u, request.args)  # expect
            g(v, request.args)
            g(u)
        """,
    ),
    "and of types and names": (
        And(Os.method("system"), Not(Os.method("system").where(0, "safe"))),
        """
        import os
        from os import system as run
        os.system("safe")
        run("other")  # expect
        """,
    ),
    "only negations": (
        And(Not(calls("print")), Not(calls("len"))),
        """
        print(1)
        len("")
        ord("a")  # expect
        """,
    ),
    "not of not": (
        Not(Not(calls("eval"))),
        """
        eval("1")  # expect
        print(1)
        """,
    ),
    "or of and and not": (
        Or(And(calls("eval"), variable("u")), And(calls("exec"), Not(variable("u")))),
        """
        def f(u, v):
            eval(u)  # expect
            eval(v)
            exec(u)
            exec(v)  # expect
        """,
    ),
    "not inside or": (
        And(calls("eval"), Or(Not(variable("u")), variable("v"))),
        """
        def f(u, v):
            eval(u)
            eval(u + v)  # expect
            eval("1")  # expect
        """,
    ),
    "and not": (
        And(calls("eval"), Not(calls("eval", match_position={0: "1"}))),
        """
        eval("1")
        eval("2")  # expect
        """,
    ),
    "an attribute that is imported by itself": (
        attribute("sys.argv", "settings.KEY"),
        """
        import settings
        from settings import KEY, OTHER
        from sys import argv as given
        def f(argv):
            print(given[1])  # expect
            print(KEY)  # expect
            print(settings.KEY)  # expect
            print(OTHER, argv)
        """,
    ),
    "nested": (
        And(Or(calls("eval"), calls("exec")), Not(Or(calls("exec"), variable("safe")))),
        """
        def f(safe, x):
            eval(safe)
            eval(x)  # expect
            exec(x)
        """,
    ),
}


@pytest.mark.parametrize(("matcher", "program"), READS.values(), ids=READS)
def test_matcher(ask: Ask, matcher: object, program: str) -> None:
    assert lines(ask(matcher, program)) == marked(program)


@pytest.mark.parametrize("wrap", [lambda flow: flow, lambda flow: Or(calls("exec"), flow)])
def test_flows_are_matchers_like_others(ask: Ask, wrap: object) -> None:
    flow = flows(from_sources=calls("input"), to_sinks=calls("eval"), scope="global")
    result = ask(wrap(flow), "eval(input())\neval('1')\n")  # type: ignore[operator]
    assert [found.location.span.line for found in result.findings] == [1]
    assert result.failures == ()
