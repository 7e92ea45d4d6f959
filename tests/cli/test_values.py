from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, write_tree


@pytest.fixture
def project(here: Path) -> Path:
    return write_tree(
        here / "shop",
        {
            "settings.py": 'HOST = "0.0.0.0"\n',
            "server.py": "from settings import HOST\n\n\ndef start(sock):\n    sock.bind(HOST)\n",
        },
    )


@pytest.mark.parametrize("place", ["shop/server.py:5", "server.py:5", "./shop/server.py:5"])
def test_values_follow_constants_across_files(run: Run, project: Path, place: str) -> None:
    outcome = run("values", place, "--project", "shop")
    assert (outcome.code, outcome.err) == (0, "")
    assert "server.py:5:" in outcome.out
    assert "  = '0.0.0.0'\n" in outcome.out
    assert "settings.py:1" in outcome.out


def test_the_project_is_the_current_folder_by_default(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    assert "'0.0.0.0'" in run("values", "server.py:5").out


def test_values_as_json(run: Run, project: Path) -> None:
    lines = json.loads(run("values", "server.py:5", "-p", "shop", "--format", "json").out)
    (known,) = [line for line in lines if line["expression"] == "HOST"]
    assert (known["file"], known["line"], known["function"]) == ("server.py", 5, "start")
    assert [value["text"] for value in known["values"]] == ["'0.0.0.0'"]
    assert known["values"][0]["path"][0]["file"] == "settings.py"


def test_a_line_without_expressions_says_so(run: Run, project: Path) -> None:
    outcome = run("values", "server.py:2", "-p", "shop")
    assert outcome.code == 0
    assert outcome.out == "server.py:2: no expression whose value the engine follows.\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nope.py:1", "-p", "shop"), "no file nope.py in project "),
        (("rule.py:1", "-p", "shop"), "no file rule.py in project "),
        (("server.py:1", "-p", "nope"), "project path is not a folder: nope"),
    ],
)
def test_what_cannot_be_found_is_named(
    run: Run, project: Path, arguments: tuple[str, ...], message: str
) -> None:
    outcome = run("values", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"pathfinder: error: {message}")


FLOW_RULES = """
from codepathfinder import calls, flows
from codepathfinder.python_decorators import python_rule


@python_rule(id="FLOW-001", name="Flow", severity="HIGH", message="Do not.")
def flow():
    return flows(from_sources=[calls("input")], to_sinks=[calls("eval").tracks(0)])


@python_rule(id="PLAIN-001", name="Plain", severity="LOW", message="Think again.")
def plain():
    return calls("eval")
"""


@pytest.fixture
def web(here: Path) -> Path:
    return write_tree(
        here / "web",
        {
            "app.py": """\
from flask import request
from jobs import run, run_counted


def start():
    run(request.args["job"])
    run_counted(request.args["count"])
""",
            "jobs.py": """\
import os


def run(name):
    os.system(f"job {name}")


def run_counted(count):
    number = int(count)
    os.system(f"jobs {number}")
""",
        },
    )


def test_taint_of_a_bundled_rule_arrives_with_its_way(run: Run, web: Path) -> None:
    outcome = run("values", "jobs.py:5", "-p", "web", "--taint", "PYTHON-FLASK-SEC-001")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(
        """\
jobs.py:5:5: os.system(f"job {name}")  in run
  sink of PYTHON-FLASK-SEC-001: the first argument of os.system()
  tainted by request.args["job"], confidence 0.80
      app.py:6:9: request.args["job"]  (comes from outside here)
"""
    )
    assert 'app.py:6:5: run(request.args["job"])  (handed over as name to run())' in outcome.out


def test_taint_that_is_stopped_says_where(run: Run, web: Path) -> None:
    outcome = run("values", "jobs.py:10", "-p", "web", "--taint", "python/PYTHON-FLASK-SEC-001")
    assert (outcome.code, outcome.err) == (0, "")
    assert '  not tainted by request.args["count"]: conversion at jobs.py:9\n' in outcome.out
    assert "jobs.py:9:14: int(count)  (stopped: what int() gives holds" in outcome.out
    assert "confidence" not in outcome.out


def test_taint_as_json(run: Run, web: Path) -> None:
    asked = ("values", "-p", "web", "--taint", "PYTHON-FLASK-SEC-001", "--format", "json")
    arrived = json.loads(run(*asked, "jobs.py:5").out)[0]
    assert arrived["sink"] == "the first argument of os.system()"
    assert arrived["arrivals"][0]["confidence"] == 0.8
    assert arrived["arrivals"][0]["path"][0]["kind"] == "source"
    assert arrived["arrivals"][0]["path"][0]["column"] == 9
    stopped = json.loads(run(*asked, "jobs.py:10").out)[0]
    assert (stopped["arrivals"], stopped["values"], stopped["limits"]) == ([], [], [])
    assert [stop["kind"] for stop in stopped["stops"]] == ["conversion"]
    assert stopped["stops"][0]["path"][-1]["line"] == 9


def test_a_line_without_a_source_says_what_is_there(run: Run, web: Path) -> None:
    write_tree(web, {"fixed.py": "import os\n\nname = 'a'\nos.system(name)\n"})
    outcome = run("values", "fixed.py:4", "-p", "web", "--taint", "PYTHON-FLASK-SEC-001")
    assert outcome.code == 0
    assert "  nothing from a source of PYTHON-FLASK-SEC-001 on the way here; it is 'a'" in (
        outcome.out
    )


@pytest.mark.parametrize("chosen", [("FLOW-001", "-r", "flow.py"), ("one.py",)])
def test_taint_of_a_rule_file(run: Run, web: Path, here: Path, chosen: tuple[str, ...]) -> None:
    one = FLOW_RULES[: FLOW_RULES.index('@python_rule(id="PLAIN')]
    write_tree(here, {"flow.py": FLOW_RULES, "one.py": one})
    write_tree(web, {"calculator.py": "eval(input())\n"})
    outcome = run("values", "calculator.py:1", "-p", "web", "--taint", *chosen)
    assert (outcome.code, outcome.err) == (0, "")
    assert "  sink of FLOW-001: the first argument of eval()" in outcome.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("app.py:99", "--taint", "PYTHON-FLASK-SEC-001"), "app.py has no line 99; it ends at"),
        (("none.py:1", "--taint", "PYTHON-FLASK-SEC-001"), "no file none.py in project "),
        (
            ("app.py:6", "--taint", "PYTHON-FLASK-SEC-01"),
            "no bundled rule PYTHON-FLASK-SEC-01; nearest: PYTHON-FLASK-SEC-0",
        ),
        (("app.py:6", "--taint", "XYZ"), "no bundled rule XYZ; see pathfinder rules list"),
        (("app.py:6", "--taint", "python/XYZ"), "ruleset not found: python/XYZ; "),
        (("app.py:6", "--taint", "gone.py"), "rules path not found: gone.py"),
        (("app.py:6", "--taint", "flow.py"), "flow.py holds 2 rules (FLOW-001, PLAIN-001); name"),
        (("app.py:6", "--taint", "FLOW-1", "-r", "flow.py"), "no rule FLOW-1 in flow.py; nearest"),
        (
            ("app.py:6", "--taint", "PLAIN-001", "-r", "flow.py"),
            "rule PLAIN-001 has no sources: it uses no flows()",
        ),
        (
            ("app.py:6", "--taint", "PYTHON-LANG-SEC-001"),
            "rule PYTHON-LANG-SEC-001 has no sources: it uses no flows()",
        ),
    ],
)
def test_bad_questions_about_taint_are_one_line(
    run: Run, web: Path, here: Path, arguments: tuple[str, ...], message: str
) -> None:
    write_tree(here, {"flow.py": FLOW_RULES})
    outcome = run("values", "-p", "web", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"pathfinder: error: {message}")
    assert outcome.err.count("\n") == 1


def test_rules_without_taint_are_a_usage_error(run: Run, web: Path) -> None:
    outcome = run("values", "app.py:6", "-p", "web", "--rules", "rule.py")
    assert outcome.code == 2
    assert "--rules and --ruleset need --taint RULE" in outcome.err


def test_a_failure_of_our_own_is_one_line_and_a_traceback_on_request(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = here / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    outcome = run("values", "a.py:1")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("pathfinder: error: internal error: FileNotFoundError: ")
    assert outcome.err.endswith("add --debug for the traceback)\n")
    assert outcome.err.count("\n") == 1
    assert "Traceback (most recent call last)" in run("values", "a.py:1", "--debug").err
