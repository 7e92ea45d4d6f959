"""``variable``, ``attribute``, ``T.attr``, and the logic over matchers (sections 3, 4, 6)."""

from __future__ import annotations

from typing import ClassVar

import pytest

from pathfinder_lite.sdk import And, Not, Or, QueryType, attribute, calls, flows, variable
from tests.query.conftest import Ask, lines, marked


class Parsed(QueryType):
    fqns: ClassVar = ["argparse.Namespace"]


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
    "and not": (
        And(calls("eval"), Not(calls("eval", match_position={0: "1"}))),
        """
        eval("1")
        eval("2")  # expect
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
