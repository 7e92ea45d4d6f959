"""What rule authors import: matchers, flows, logic, and the decorators that register rules.

Rule files written for Code Pathfinder run unmodified: while the rule worker loads a file,
``codepathfinder`` and ``rules`` are other names of this package. ``__version__`` is the version of
the SDK this surface mirrors, not that of the package.
"""

from __future__ import annotations

from pathfinder_lite.sdk.config import set_default_propagation, set_default_scope
from pathfinder_lite.sdk.dataflow import flows
from pathfinder_lite.sdk.decorators import rule
from pathfinder_lite.sdk.logic import And, Not, Or
from pathfinder_lite.sdk.matchers import attribute, calls, variable
from pathfinder_lite.sdk.presets import PropagationPresets
from pathfinder_lite.sdk.propagation import propagates
from pathfinder_lite.sdk.python_decorators import python_rule
from pathfinder_lite.sdk.qualifiers import gt, gte, lt, lte, missing, regex
from pathfinder_lite.sdk.query_type import QueryType

__version__ = "2.1.1"

__all__ = [
    "And",
    "Not",
    "Or",
    "PropagationPresets",
    "QueryType",
    "__version__",
    "attribute",
    "calls",
    "flows",
    "gt",
    "gte",
    "lt",
    "lte",
    "missing",
    "propagates",
    "python_rule",
    "regex",
    "rule",
    "set_default_propagation",
    "set_default_scope",
    "variable",
]
