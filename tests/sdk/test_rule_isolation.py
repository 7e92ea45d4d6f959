"""What one rule file does is not seen by the next."""

from __future__ import annotations

import pytest

from pathfinder_lite.queryir.matchers import FlowMatcher

FLOW = """
from codepathfinder import calls, flows
from codepathfinder.python_decorators import python_rule

@python_rule(id="FLOW")
def flow():
    return flows(calls("a"), calls("b"))
"""


def scope_and_propagation(loaded):
    assert loaded.failures == ()
    matcher = {rule.description.id: rule for rule in loaded.rules}["FLOW"].matcher
    assert isinstance(matcher, FlowMatcher)
    return matcher.scope, matcher.propagation


def test_defaults_do_not_leak(load):
    loaded = load(
        changes="""
from codepathfinder import PropagationPresets, set_default_propagation, set_default_scope
set_default_scope("local")
set_default_propagation(PropagationPresets.minimal())
"""
        + FLOW.replace('"FLOW"', '"CHANGED"'),
        keeps=FLOW,
    )
    assert scope_and_propagation(loaded) == ("global", ())
    changed = loaded.rules[0].matcher
    assert isinstance(changed, FlowMatcher)
    assert (changed.scope, changed.propagation) == ("local", ("assignment", "function_args"))


@pytest.mark.parametrize(
    "deed",
    [
        "import codepathfinder; codepathfinder.flows = None",
        "import codepathfinder.dataflow as d; d.get_default_scope = lambda: 'local'",
        "import builtins; builtins.isinstance = lambda *a: 1 / 0",
        "import builtins; builtins.left = 1",
        "import sys; sys.modules['codepathfinder'] = None",
        "import sys; del sys.modules['pathfinder_lite.sdk.dataflow']",
        "import sys; sys.meta_path.clear()",
        "import sys; sys.path.clear()",
        "import sys; sys.path.insert(0, '/left')",
        "import sys; sys.setrecursionlimit(60)",
        "import sys; sys.argv.append('left')",
        "import sys; sys.stdout = None",
        "import sys; sys.settrace(lambda *a: 1 / 0)",
        "import os; os.chdir('/')",
        "import os; os.environ['LEFT'] = '1'",
        "import os; os.close(1)",
        "import threading, time; threading.Thread(target=time.sleep, args=(60,)).start()",
        "import atexit; atexit.register(lambda: 1 / 0)",
        "from codepathfinder import QueryType as Q; Q.match_unknown = True; Q.patterns.append('l')",
        "from codepathfinder.matchers import CallMatcher as C; C.to_ir = None; C.left = 1",
        "import codepathfinder.decorators as d; d._rule_registry.append(None)",
    ],
)
def test_changes_to_the_interpreter_do_not_leak(load, deed):
    loaded = load(
        keeps=FLOW.replace('"FLOW"', '"ANOTHER"'),
        changes=deed,
        checks="""
import builtins, os, sys
assert not hasattr(builtins, "left") and "LEFT" not in os.environ
assert "/left" not in sys.path and "left" not in sys.argv
assert sys.getrecursionlimit() > 60 and os.getcwd() != "/"
from codepathfinder import QueryType
from codepathfinder.matchers import CallMatcher
assert not QueryType.match_unknown and QueryType.patterns == [] and not hasattr(CallMatcher, "left")
assert sys.path[0] == os.path.dirname(os.path.realpath(__file__))
"""
        + FLOW,
    )
    failures = [failure for failure in loaded.failures if "changes.py" not in failure.rule]
    assert failures == []
    assert [rule.description.id for rule in loaded.rules] == ["ANOTHER", "FLOW"]


def test_siblings_are_those_of_the_file_that_imports_them(write, tmp_path):
    from pathfinder_lite.sdk.loader import load_rule_files

    paths = []
    for name in ("one", "two"):
        write(f"{name}/shared.py", f"NAME = '{name}'")
        write(f"{name}/part/__init__.py", "")
        write(f"{name}/part/inner.py", f"INNER = '{name}'")
        source = "import shared\nfrom part.inner import INNER\n" + FLOW.replace(
            '"FLOW"', "shared.NAME + INNER"
        )
        paths.append(write(f"{name}/rule.py", source))
    loaded = load_rule_files(paths)
    assert [rule.description.id for rule in loaded.rules] == ["oneone", "twotwo"]
    assert loaded.failures == ()
    assert not list(tmp_path.rglob("__pycache__"))


@pytest.mark.parametrize("module", ["json", "random", "dataclasses", "re", "csv"])
def test_a_sibling_with_a_standard_name_does_not_break_the_others(write, module):
    from pathfinder_lite.sdk.loader import load_rule_files

    write(f"bad/{module}.py", "HOSTILE = True")
    first = write("bad/rule.py", f"import {module}\n" + FLOW.replace("FLOW", "FIRST"))
    beside = write("bad/rule2.py", FLOW.replace("FLOW", "SECOND"))
    other = write(
        "good/rule.py",
        f"import {module}\nassert not hasattr({module}, 'HOSTILE')\n" + FLOW,
    )
    loaded = load_rule_files([first, beside, other])
    assert loaded.failures == ()
    assert [rule.description.id for rule in loaded.rules] == ["FIRST", "SECOND", "FLOW"]


def test_third_party_modules_load_again(load):
    source = "import yaml\nyaml.LEFT = getattr(yaml, 'LEFT', 0) + 1\nassert yaml.LEFT == 1\n"
    loaded = load(a=source + FLOW.replace("FLOW", "A"), b=source + FLOW)
    assert loaded.failures == ()
    assert len(loaded.rules) == 2
