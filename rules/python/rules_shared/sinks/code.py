"""Text that is run as Python code."""

from codepathfinder import calls

EVALUATED = [
    calls("eval", "builtins.eval").tracks(0, "source", "expression"),
    calls("pandas.eval", "numexpr.evaluate", "sympy.sympify", "sympy.parse_expr").tracks(0, "expr"),
]

EXECUTED = [calls("exec", "builtins.exec", "compile", "builtins.compile").tracks(0, "source")]

IMPORTED = [calls("importlib.import_module", "__import__", "builtins.__import__").tracks(0, "name")]

LITERAL_PARSING = [calls("ast.literal_eval")]
"""Parses literals only. ``json.loads`` gives strings of the sender's choice."""
