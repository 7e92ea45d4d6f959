"""The decorators in a plain interpreter: registration, export, and printing at exit."""

from __future__ import annotations

import json

import pytest

from pathfinder_lite.sdk import calls, python_rule, rule
from pathfinder_lite.sdk.decorators import Rule, _rule_registry
from pathfinder_lite.sdk.python_decorators import clear_rules, get_python_rules
from pathfinder_lite.sdk.python_ir import (
    compile_all_rules,
    compile_python_rules,
    compile_to_json,
    write_ir_file,
)

A = {"type": "call_matcher", "patterns": ["a"], "wildcard": False, "matchMode": "any"}


@pytest.fixture(autouse=True)
def fresh_registries():
    yield
    clear_rules()
    _rule_registry.clear()


def test_python_rule_with_defaults():
    @python_rule(id="DEMO-1")
    def my_rule():
        return calls("a")

    assert my_rule().to_ir() == A
    exported = {
        "rule": {
            "id": "DEMO-1",
            "name": "My Rule",
            "severity": "medium",
            "cwe": "",
            "owasp": "",
            "description": "Security issue detected by DEMO-1",
        },
        "matcher": A,
    }
    assert compile_all_rules() == compile_python_rules() == [exported]
    assert json.loads(compile_to_json()) == json.loads(compile_to_json(pretty=False))
    assert "\n" in compile_to_json()
    assert "\n" not in compile_to_json(pretty=False)


def test_python_rule_keeps_its_metadata(tmp_path):
    @python_rule(
        id="D",
        name="N",
        severity="High",
        category="flask",
        cwe="CWE-1",
        cve="CVE-1",
        tags="a,b",
        message="M",
        owasp="A01",
    )
    def some_rule():
        return {"type": "anything"}

    (definition,) = get_python_rules()
    assert definition.rule_function is some_rule
    assert vars(definition.metadata) == {
        "id": "D",
        "name": "N",
        "severity": "High",
        "category": "flask",
        "cwe": "CWE-1",
        "cve": "CVE-1",
        "tags": "a,b",
        "message": "M",
        "owasp": "A01",
    }
    write_ir_file(str(tmp_path / "ir.json"))
    written = json.loads((tmp_path / "ir.json").read_text(encoding="utf-8"))
    assert written[0]["rule"]["severity"] == "high"
    assert written[0]["matcher"] == {"type": "anything"}


def test_a_result_with_to_dict_is_taken():
    class Result:
        def to_dict(self):
            return {"type": "x"}

    python_rule(id="D")(lambda: Result())
    assert get_python_rules()[0].matcher == {"type": "x"}


def test_anything_else_is_refused():
    with pytest.raises(ValueError, match=r"^Rule D must return a matcher or dict$"):
        python_rule(id="D")(lambda: 3)
    assert get_python_rules() == []


def test_the_list_of_rules_is_a_copy():
    get_python_rules().append(None)
    assert get_python_rules() == []


def test_rule_is_lazy():
    ran = []

    @rule(id="R", severity="HIGH", cwe="CWE-1")
    def some_rule():
        """What it finds.\n"""
        ran.append(1)
        return calls("a")

    assert isinstance(some_rule, Rule)
    assert not ran
    assert (some_rule.name, some_rule.severity, some_rule.owasp) == ("some_rule", "HIGH", None)
    assert some_rule.execute() == {
        "rule": {
            "id": "R",
            "name": "some_rule",
            "severity": "HIGH",
            "cwe": "CWE-1",
            "owasp": None,
            "description": "What it finds.",
        },
        "matcher": A,
    }


@pytest.mark.parametrize(("decorator", "severity"), [("python_rule", "high"), ("rule", "HIGH")])
def test_a_script_prints_its_rules_once_at_exit(write, run_python, decorator, severity):
    script = write(
        "script.py",
        f"""
        from pathfinder_lite.sdk import calls, {decorator}

        @{decorator}(id="A", severity="HIGH")
        def first():
            return calls("a")

        @{decorator}(id="B", severity="HIGH")
        def second():
            return calls("a")
        """,
    )
    printed = run_python(script).stdout.splitlines()
    assert len(printed) == 1
    rules = json.loads(printed[0])
    assert [entry["rule"]["id"] for entry in rules] == ["A", "B"]
    assert rules[0]["rule"]["severity"] == severity


def test_rules_of_an_imported_module_are_not_printed(write, run_python):
    write(
        "helper.py",
        """
        from pathfinder_lite.sdk import calls, python_rule
        python_rule(id="A")(lambda: calls("a"))
        """,
    )
    assert run_python(write("script.py", "import helper")).stdout == ""


def test_a_broken_rule_raises_in_a_script(write, run_python):
    script = write(
        "script.py",
        """
        from pathfinder_lite.sdk import calls, python_rule

        @python_rule(id="A")
        def first():
            return calls()
        """,
    )
    done = run_python(script)
    assert done.returncode == 1
    assert "calls() requires at least one pattern" in done.stderr
