"""Text that is run as Python code."""

from codepathfinder import QueryType, calls


class Builtins(QueryType):
    """The functions themselves: not what a program defines or imports under their names."""

    fqns = ["builtins"]


EVALUATED = [
    Builtins.method("eval").tracks(0, "source", "expression"),
    calls("pandas.eval", "numexpr.evaluate", "sympy.sympify", "sympy.parse_expr").tracks(0, "expr"),
]

EXECUTED = [Builtins.method("exec", "compile").tracks(0, "source")]

IMPORTED = [
    calls("importlib.import_module").tracks(0, "name"),
    Builtins.method("__import__").tracks(0, "name"),
]

LITERAL_PARSING = [calls("ast.literal_eval")]
"""Parses literals only. ``json.loads`` gives strings of the sender's choice."""
