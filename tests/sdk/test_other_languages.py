"""Rules for Go and containers import and register; loading Python rules passes over them."""

from __future__ import annotations

import json

MIXED = """
from rules.container_decorators import compose_rule, dockerfile_rule
from rules.container_matchers import instruction, missing, service_has
from rules.container_combinators import all_of, final_stage_has, instruction_after, stage
from rules.container_programmatic import custom_check
from codepathfinder.go_decorators import go_rule
from codepathfinder.go_rule import GoHTTPRequest, GoSQLDB
from codepathfinder import calls, flows
from codepathfinder.python_decorators import python_rule

@dockerfile_rule(id="DOCKER-1", name="Root", severity="HIGH")
def docker():
    return all_of(missing("USER"), instruction(type="FROM", image_tag="latest"))

@compose_rule(id="COMPOSE-1")
def compose():
    return service_has("privileged", equals=True)

@go_rule(id="GO-1", severity="HIGH")
def go():
    return flows(GoHTTPRequest.method("FormValue"), GoSQLDB.method("Query").tracks(0))

@go_rule(id="GO-BROKEN")
def go_broken():
    return 1 / 0
"""
PYTHON = """
@python_rule(id="PY-1")
def py():
    return calls("eval")

@python_rule(id="PY-CONTAINER")
def container_in_python():
    return missing("USER")
"""


def test_a_mixed_file(load):
    loaded = load(mixed=MIXED + PYTHON)
    assert [rule.description.id for rule in loaded.rules] == ["PY-1"]
    assert (loaded.failures, loaded.warnings) == ((), ())


def test_a_file_without_python_rules_is_silent(load):
    loaded = load(mixed=MIXED)
    assert (loaded.rules, loaded.failures, loaded.warnings) == ((), (), ())


def test_scripts_print_container_and_go_rules(write, run_python):
    script = write(
        "script.py",
        """
        from pathfinder_lite.sdk.container_decorators import compose_rule, dockerfile_rule
        from pathfinder_lite.sdk.container_matchers import missing, service_missing
        from pathfinder_lite.sdk.go_decorators import go_rule
        from pathfinder_lite.sdk.go_rule import GoOS

        @dockerfile_rule(id="D")
        def some_rule():
            return missing("USER")

        @compose_rule(id="C", severity="LOW")
        def other_rule():
            return service_missing("user")

        @go_rule(id="G", severity="HIGH")
        def go():
            return GoOS.attr("Args")
        """,
    )
    go, containers = (json.loads(line) for line in run_python(script).stdout.splitlines())
    assert go[0]["rule"]["language"] == "go"
    assert go[0]["rule"]["severity"] == "high"
    assert containers["dockerfile"] == [
        {
            "id": "D",
            "name": "Some Rule",
            "severity": "MEDIUM",
            "category": "security",
            "cwe": "",
            "message": "Security issue detected by D",
            "file_pattern": "Dockerfile*",
            "rule_type": "dockerfile",
            "matcher": {"type": "missing_instruction", "instruction": "USER"},
        }
    ]
    assert containers["compose"][0]["matcher"] == {"type": "service_missing", "key": "user"}


def test_container_matchers_serialise():
    from pathfinder_lite.sdk import rules_package as rules

    check = rules.custom_check(len, "text")
    assert [
        rules.instruction("RUN", contains="x", regex=None, validate=len).to_dict(),
        rules.any_of({"a": 1}, len).to_dict(),
        rules.none_of(check).to_dict(),
        rules.instruction_after("RUN", after=rules.missing("B")).to_dict(),
        rules.instruction_before("RUN", "FROM", not_followed_by=True).to_dict(),
        rules.stage(alias="x", is_final=True).to_dict(),
        rules.final_stage_has(missing_instruction="USER").to_dict(),
        rules.final_stage_has("USER").to_dict(),
    ] == [
        {
            "type": "instruction",
            "instruction": "RUN",
            "contains": "x",
            "has_custom_validate": True,
        },
        {
            "type": "any_of",
            "conditions": [{"a": 1}, {"type": "custom_function", "has_callable": True}],
        },
        {
            "type": "none_of",
            "conditions": [{"type": "programmatic", "has_callable": True, "description": "text"}],
        },
        {
            "type": "instruction_after",
            "instruction": {"instruction": "RUN"},
            "reference": {"type": "missing_instruction", "instruction": "B"},
            "not_followed_by": False,
        },
        {
            "type": "instruction_before",
            "instruction": {"instruction": "RUN"},
            "reference": {"instruction": "FROM"},
            "not_followed_by": True,
        },
        {"type": "stage_query", "alias": "x", "is_final": True},
        {"type": "stage_final_has", "missing_instruction": "USER"},
        {"type": "stage_final_has", "instruction": "USER"},
    ]


def test_views_of_container_files():
    from pathfinder_lite.sdk.container_programmatic import ComposeAccess, DockerfileAccess

    dockerfile = DockerfileAccess(
        [
            {"instruction": "FROM", "value": "a", "alias": "build"},
            {"instruction": "FROM", "value": "b"},
            {"instruction": "USER", "value": "0:0"},
        ]
    )
    assert dockerfile.has_instruction("user")
    assert (dockerfile.get_final_user(), dockerfile.is_running_as_root()) == ("0:0", True)
    assert dockerfile.is_multi_stage()
    assert dockerfile.get_stage_by_alias("build") == dockerfile.get_stages()[0]
    assert dockerfile.get_final_stage() == dockerfile.get_stages()[1]
    assert DockerfileAccess([]).get_final_stage() is None
    compose = ComposeAccess(
        {
            "web": {"privileged": True, "volumes": ["/var/run/docker.sock:/x"]},
            "db": {"network_mode": "host", "cap_add": ["ALL"]},
        }
    )
    assert compose.get_services() == ["web", "db"]
    assert compose.get_privileged_services() == ["web"]
    assert compose.services_with_docker_socket() == ["web"]
    assert compose.services_with_host_network() == ["db"]
    assert compose.service_has("db", "cap_add", "ALL")
    assert compose.service_get("cache", "x") is None
