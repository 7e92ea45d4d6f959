"""Expressions and names in string literals: the argument of ``eval`` when it is written out."""

from __future__ import annotations

import contextlib

import astroid
from astroid import nodes
from astroid.exceptions import AstroidError

_LONGEST = 2_000
"""Characters of a literal that is read as an expression."""


def evaluated_expression(call: nodes.Call) -> nodes.NodeNG | None:
    """The expression that ``eval("…")`` or ``exec("…")`` evaluates, placed where the call is.

    None for every other call, for text that is no expression, and for text that defines a
    function, which would be a scope that the file's own text does not show.
    """
    if not isinstance(call.func, nodes.Name) or call.func.name not in ("eval", "exec"):
        return None
    if len(call.args) != 1 or call.keywords:
        return None
    text = call.args[0]
    if not isinstance(text, nodes.Const) or not isinstance(text.value, str):
        return None
    if len(text.value) > _LONGEST:
        return None
    with contextlib.suppress(AstroidError, ValueError, RecursionError):
        body = astroid.parse(text.value.strip()).body
        if len(body) == 1 and isinstance(body[0], nodes.Expr):
            return _placed(body[0].value, call)
    return None


def local_name(syntax: nodes.Subscript) -> str | None:
    """The variable that ``locals()["name"]`` reads."""
    match syntax.value, syntax.slice:
        case nodes.Call(func=nodes.Name(name="locals" | "vars"), args=[]), nodes.Const(value=name):
            return name if isinstance(name, str) else None
    return None


def _placed(expression: nodes.NodeNG, call: nodes.Call) -> nodes.NodeNG | None:
    pending = [expression]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.Lambda | nodes.Yield | nodes.Await):
            return None
        node.lineno, node.col_offset = call.lineno, call.col_offset
        node.end_lineno, node.end_col_offset = call.end_lineno, call.end_col_offset
        pending.extend(node.get_children())
    return expression
