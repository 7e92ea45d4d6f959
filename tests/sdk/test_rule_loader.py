"""Loading end to end: what works, and one clear failure for everything that does not."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import pathfinder_lite
from pathfinder_lite.queryir.matchers import CallMatcher, FlowMatcher
from pathfinder_lite.sdk.loader import LoadedRules, load_rule_files

GOOD = """
from codepathfinder.python_decorators import python_rule
from codepathfinder import calls

@python_rule(id="GOOD-1", severity="HIGH", category="flask", tags="a, b", cve="CVE-1",
             cwe="CWE-78", owasp="A03:2021", message="Careful")
def good_rule():
    return calls("eval")
"""


def ids(loaded):
    return [rule.description.id for rule in loaded.rules]


def test_a_rule_with_all_its_metadata(write):
    path = write("rule.py", GOOD)
    loaded = load_rule_files([path])
    assert (loaded.failures, loaded.warnings) == ((), ())
    (rule,) = loaded.rules
    assert rule.origin == str(path)
    assert rule.matcher == CallMatcher(("eval",))
    description = rule.description
    assert (description.id, description.name, description.severity) == (
        "GOOD-1",
        "Good Rule",
        "high",
    )
    assert (description.category, description.tags, description.cve) == (
        "flask",
        ("a", "b"),
        "CVE-1",
    )
    assert (description.cwe, description.owasp, description.message) == (
        "CWE-78",
        "A03:2021",
        "Careful",
    )


def test_no_files():
    assert load_rule_files([]) == LoadedRules((), (), ())


BROKEN = {
    "syntax": ("x = (\n", "line 1: SyntaxError: '(' was never closed"),
    "null_bytes": ("x = 1\0", "null bytes"),
    "exception": ("\n\nraise KeyError('k')", "line 3: KeyError: 'k'"),
    "deep": (
        "def f():\n    g()\ndef g():\n    1 / 0\nf()\n",
        "line 4: ZeroDivisionError: division by zero",
    ),
    "unknown_import": ("import nowhere", "line 1: ModuleNotFoundError: No module named 'nowhere'"),
    "unknown_part": (
        "from codepathfinder.worker import serve",
        "line 1: ModuleNotFoundError: No module named 'codepathfinder.worker'",
    ),
    "unknown_name": ("from codepathfinder import call", "line 1: ImportError: cannot import name"),
    "leaves": (
        "import sys\nsys.exit(3)",
        "line 2: the file ended the interpreter with sys.exit(3)",
    ),
    "leaves_early": ("raise SystemExit", "line 1: the file ended the interpreter"),
    "interrupts": ("raise KeyboardInterrupt", "line 1: KeyboardInterrupt"),
    "dies": ("import os\nos._exit(0)", "ended the interpreter with status 0"),
    "crashes": ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "signal 9"),
    "recursion": ("def f(): f()\nf()", "RecursionError"),
    "endless": ("while True: pass", "ran longer than 0.6 s and was stopped"),
    "forks": ("import os\nif os.fork(): raise ValueError('parent')", "line 2: ValueError: parent"),
    "closes_pipes": ("import os\nos.closerange(3, 64)", "ended the interpreter"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="signals are numbered differently")
def test_every_broken_file_is_one_failure_and_spares_the_next(write):
    paths = []
    for name, (source, _) in BROKEN.items():
        paths.append(write(f"{name}.py", source))
        good = GOOD.replace("GOOD-1", f"AFTER-{name}")
        paths.append(write(f"after_{name}.py", good))
    loaded = load_rule_files(paths, timeout=0.6)
    assert ids(loaded) == [f"AFTER-{name}" for name in BROKEN]
    assert [failure.rule for failure in loaded.failures] == [str(path) for path in paths[::2]]
    for failure, (_, words) in zip(loaded.failures, BROKEN.values(), strict=True):
        assert words in failure.message
        assert "\n" not in failure.message


def test_a_missing_file_is_a_failure(tmp_path):
    (failure,) = load_rule_files([tmp_path / "nothing.py"]).failures
    assert "No such file" in failure.message


RULE_HEAD = """
import http
from codepathfinder import And, QueryType, calls, flows, lt, regex, rule
from codepathfinder.python_decorators import python_rule

class Thing(QueryType):
    fqns = ["m.Thing"]

class Nothing(QueryType):
    pass

loop = {"type": "logic_not"}
loop["matcher"] = loop

@python_rule(id="BEFORE")
def before():
    return calls("a")

@python_rule(id="BAD")
def bad():
    %s

@python_rule(id="AFTER")
def after():
    return calls("b")
"""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return calls()", "line 21: ValueError: calls() requires at least one pattern"),
        ("return 3", "Rule BAD must return a matcher or dict"),
        ("return None", "Rule BAD must return a matcher or dict"),
        ("1 / 0", "line 21: ZeroDivisionError"),
        ("raise SystemExit(1)", "line 21: SystemExit: 1"),
        ("return flows((calls('a'),), calls('b'))", "'tuple' object has no attribute 'to_ir'"),
        ("return before", "Rule BAD must return a matcher or dict"),
        (
            "return calls('a', match_position={0: lt(3)})",
            "matcher.positionalArgs.0.value: is of type LessThan",
        ),
        (
            "return calls('a', match_name={'k': {1, 2}})",
            "matcher.keywordArgs.k.value: is of type set, which JSON has not; give a list",
        ),
        ("return calls('a', match_name={'k': float('nan')})", "value: is nan; give a finite"),
        ("return calls('a', match_name={'k': object})", "value: is of type type"),
        ("return {'type': 'call_matcher', 'patterns': [b'x']}", "patterns[0]: is of type bytes"),
        ("return {('a',): 1}", "has the key ('a',)"),
        ("return loop", "contains itself"),
        ("return calls('a', match_position={'0[x]': 1})", "write a position such as"),
        ("return Thing.method('m').where(0, regex('('))", "invalid regular expression '('"),
        ("return Thing.method('m').where(0, lt('x'))", "lt compares numbers"),
        ("return Thing.method('m').where(True, 1)", "positionalArgs['True']: is not a position"),
        ("return Nothing.method('m')", "set 'fqns' or 'patterns'"),
        ("return {'type': 'magic'}", "matcher.type: unknown matcher type 'magic'"),
        ("return {}", "matcher.type: unknown matcher type None"),
    ],
)
def test_a_broken_rule_spares_its_neighbours(load, body, words):
    loaded = load(rules=RULE_HEAD % body)
    assert ids(loaded) == ["BEFORE", "AFTER"]
    (failure,) = loaded.failures
    assert failure.rule == "BAD"
    assert words in failure.message
    assert "rules.py: " in failure.message
    assert "\n" not in failure.message


def test_an_enum_member_that_is_an_int_is_json(load):
    loaded = load(rules=RULE_HEAD % "return calls('a', match_name={'k': http.HTTPStatus.OK})")
    assert ids(loaded) == ["BEFORE", "BAD", "AFTER"]


@pytest.mark.parametrize(
    "keyword", ["id=5", "id=''", "id='BAD', severity=None", "id='B', name=['x']"]
)
def test_bad_metadata_is_a_failure_of_the_rule(load, keyword):
    source = GOOD + f"\n@python_rule({keyword})\ndef bad():\n    return calls('a')\n"
    loaded = load(rules=source)
    assert ids(loaded) == ["GOOD-1"]
    assert len(loaded.failures) == 1


def test_both_decorators_in_one_file(load):
    loaded = load(
        rules=GOOD
        + """
from codepathfinder import rule

@rule(id="LAZY", severity="Critical", cwe="CWE-1")
def lazy():
    '''What it finds.'''
    return calls("exec")

@rule(id="LAZY-BAD", severity="low")
def lazy_bad():
    return calls("")

@rule(id="LAZY-NO-DOC", severity="low")
def lazy_without_text():
    return calls("x")
"""
    )
    assert ids(loaded) == ["GOOD-1", "LAZY", "LAZY-NO-DOC"]
    lazy = loaded.rules[1].description
    assert (lazy.name, lazy.severity, lazy.message) == ("lazy", "critical", "What it finds.")
    assert loaded.rules[2].description.message == "Security issue detected by LAZY-NO-DOC"
    (failure,) = loaded.failures
    assert failure.rule == "LAZY-BAD"
    assert "line 19: ValueError: All patterns" in failure.message


def test_rules_before_an_exception_survive(load):
    loaded = load(rules=GOOD + "\nraise ValueError('late')\n")
    assert ids(loaded) == ["GOOD-1"]
    assert "line 10: ValueError: late" in loaded.failures[0].message


def test_leaving_with_success_after_the_rules_is_no_failure(load):
    loaded = load(rules=GOOD + "\nimport sys\nsys.exit(0)\n")
    assert (ids(loaded), loaded.failures) == (["GOOD-1"], ())


def test_what_a_file_prints_is_ignored(load):
    noise = """
import os, subprocess, sys
print("[]")
print("{}", file=sys.stderr)
sys.__stdout__.write("garbage\\n")
sys.__stdout__.flush()
os.write(1, b'{"rules": [], "failures": []}\\n')
os.write(2, b"x" * 200000)
subprocess.run([sys.executable, "-c", "print('child')"], check=True)
assert sys.stdin.read() == ""
"""
    loaded = load(noisy=noise + GOOD, next=GOOD.replace("GOOD-1", "NEXT"))
    assert (ids(loaded), loaded.failures) == (["GOOD-1", "NEXT"], ())


def test_the_first_of_two_rules_with_one_id_wins(load):
    loaded = load(a=GOOD, b=GOOD.replace('calls("eval")', 'calls("exec")'))
    assert [rule.matcher for rule in loaded.rules] == [CallMatcher(("eval",))]
    (warning,) = loaded.warnings
    assert "b.py: rule GOOD-1 is already defined in " in warning
    assert "a.py, which is kept" in warning


def test_an_unknown_severity_becomes_medium(load):
    loaded = load(a=GOOD.replace("HIGH", "urgent"))
    assert loaded.rules[0].description.severity == "medium"
    assert "rule GOOD-1: unknown severity 'urgent'" in loaded.warnings[0]


def test_a_file_without_rules_is_mentioned(load):
    (warning,) = load(a="from codepathfinder import calls").warnings
    assert "a.py: registers no rule" in warning


def test_a_rule_file_that_imports_another_one(load):
    loaded = load(first="from second import *\nfrom second import good_rule", second=GOOD)
    assert ids(loaded) == ["GOOD-1"]
    assert loaded.rules[0].origin.endswith("second.py")
    assert (loaded.failures, loaded.warnings) == ((), ())


def test_the_file_runs_as_a_script(load):
    loaded = load(
        rules=GOOD.replace("@python", "if __name__ == '__main__':\n  pass\nelse:\n  1 / 0\n@python")
        + "\nimport sys, __main__\nassert __main__.good_rule is good_rule\n"
        + "assert sys.argv == [__file__]\n"
    )
    assert (ids(loaded), loaded.failures) == (["GOOD-1"], ())


def test_the_package_is_another_name_of_the_same_objects(load):
    loaded = load(
        rules="""
import codepathfinder, pathfinder_lite.sdk, rules.python_decorators
import codepathfinder.presets as presets
import pathfinder_lite.sdk.presets
import rules
from codepathfinder import go_rule
from pathfinder_lite.sdk import calls, flows, python_rule

assert codepathfinder is pathfinder_lite.sdk
assert presets is pathfinder_lite.sdk.presets is codepathfinder.presets
assert codepathfinder.__spec__.name == "pathfinder_lite.sdk"
assert presets.__name__ == "pathfinder_lite.sdk.presets"
assert rules.python_decorators.python_rule is python_rule
assert codepathfinder.__version__ == "2.1.1"

@rules.python_decorators.python_rule(id="SAME")
def same():
    return flows(calls("a"), calls("b"))
"""
    )
    assert loaded.failures == ()
    assert isinstance(loaded.rules[0].matcher, FlowMatcher)


def test_every_alias_is_importable(load):
    names = "ALIASES"
    loaded = load(
        rules=f"""
import importlib
from pathfinder_lite.sdk.aliases import {names}
for name in {names}:
    importlib.import_module(name)
"""
        + GOOD
    )
    assert (ids(loaded), loaded.failures) == (["GOOD-1"], ())


def test_nothing_is_importable_here_afterwards(load):
    before = set(sys.modules)
    load(rules=GOOD)
    assert importlib.util.find_spec("codepathfinder") is None
    assert {name for name in set(sys.modules) - before if "pathfinder" in name} == set()


def test_a_syntax_error_of_a_sibling_names_the_sibling(load):
    loaded = load(sibling="x = = 1", rules="\nimport sibling\n")
    assert loaded.failures[-1].message == (
        "line 2: SyntaxError: invalid syntax (sibling.py, line 1)"
    )


def test_hostile_modules_beside_the_package(write, run_python, tmp_path):
    package = Path(pathfinder_lite.__file__).parent
    for part in ("__init__.py", "errors.py", "queryir", "sdk"):
        source, target = package / part, tmp_path / "site" / "pathfinder_lite" / part
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, target)
    for name in ("json", "dataclasses", "typing", "pathlib", "enum", "types"):
        write(f"site/{name}.py", "raise RuntimeError('hostile')")
    rule = write("rule.py", GOOD)
    worker = tmp_path / "site" / "pathfinder_lite" / "sdk" / "worker_main.py"
    done = subprocess.run(
        [sys.executable, "-I", worker],
        input=json.dumps({"path": str(rule)}) + "\n",
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path / "site",
    )
    ready, answer = (json.loads(line) for line in done.stdout.splitlines())
    assert ready == {"ready": True}
    assert [entry["rule"]["id"] for entry in answer["rules"]] == ["GOOD-1"]
    assert (answer["failures"], answer["retire"], done.stderr) == ([], False, "")


def test_hostile_modules_beside_the_caller(write, run_python, tmp_path):
    rule = write("rules/rule.py", GOOD)
    for name in ("json", "typing", "pathlib", "enum", "importlib", "types"):
        write(f"{name}.py", "raise RuntimeError('hostile')")
    code = (
        "import sys; sys.path = [p for p in sys.path if p]\n"
        "from pathlib import Path\n"
        "from pathfinder_lite.sdk.loader import load_rule_files\n"
        "import os; os.chdir(sys.argv[1])\n"
        "print(load_rule_files([Path(sys.argv[2])]).rules[0].description.id)"
    )
    done = run_python("-c", code, tmp_path, rule)
    assert (done.stdout.strip(), done.stderr) == ("GOOD-1", "")
