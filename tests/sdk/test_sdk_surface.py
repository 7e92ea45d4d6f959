"""Every public name of the SDK is where rule files import it from."""

from __future__ import annotations

import importlib
import inspect
from types import ModuleType

import pytest

from pathfinder_lite import sdk
from pathfinder_lite.sdk.aliases import ALIASES
from pathfinder_lite.sdk.query_type import QueryType

QUALIFIERS = "lt gt lte gte regex missing"
CONTAINER_RULES = "get_dockerfile_rules get_compose_rules clear_rules dockerfile_rule compose_rule"

SURFACE = {
    "codepathfinder": "calls variable attribute rule flows propagates PropagationPresets "
    "set_default_propagation set_default_scope And Or Not QueryType __version__ " + QUALIFIERS,
    "codepathfinder.matchers": "CallMatcher VariableMatcher AttributeMatcher ArgumentValue "
    "calls variable attribute",
    "codepathfinder.decorators": "Rule rule _rule_registry _register_rule _enable_auto_execute",
    "codepathfinder.python_decorators": "PythonRuleMetadata PythonRuleDefinition python_rule "
    "get_python_rules clear_rules",
    "codepathfinder.python_ir": "compile_python_rules compile_all_rules compile_to_json "
    "write_ir_file",
    "codepathfinder.dataflow": "DataflowMatcher flows AnyMatcher",
    "codepathfinder.propagation": "PropagationType PropagationPrimitive propagates "
    "create_propagation_list",
    "codepathfinder.presets": "PropagationPresets",
    "codepathfinder.config": "PathfinderConfig set_default_propagation set_default_scope "
    "get_default_propagation get_default_scope",
    "codepathfinder.logic": "AndOperator OrOperator NotOperator And Or Not MatcherType",
    "codepathfinder.query_type": "QueryType QueryTypeMeta MethodMatcher AttributeMethodMatcher",
    "codepathfinder.qualifiers": "Qualifier LessThan GreaterThan LessThanOrEqual "
    "GreaterThanOrEqual Regex Missing " + QUALIFIERS,
    "codepathfinder.ir": "IRType MatcherIR serialize_ir validate_ir",
    "codepathfinder.python_rule_meta": "SDK_META",
    "codepathfinder.cli": "main get_binary_path",
    "codepathfinder.container_decorators": "RuleMetadata DockerfileRuleDefinition "
    "ComposeRuleDefinition " + CONTAINER_RULES,
    "codepathfinder.container_matchers": "Matcher instruction missing service_has service_missing",
    "codepathfinder.container_combinators": "CombinatorMatcher all_of any_of none_of "
    "SequenceMatcher instruction_after instruction_before StageMatcher stage final_stage_has",
    "codepathfinder.container_programmatic": "ProgrammaticMatcher custom_check DockerfileAccess "
    "ComposeAccess",
    "codepathfinder.container_ir": "compile_dockerfile_rules compile_compose_rules "
    "compile_all_rules compile_to_json write_ir_file",
    "codepathfinder.go_decorators": "GoRuleMetadata GoRuleDefinition go_rule get_go_rules "
    "clear_go_rules",
    "codepathfinder.go_ir": "compile_go_rules compile_all_rules",
    "codepathfinder.go_rule": "GoHTTPRequest GoSQLDB GoOSExec",
    "rules": "dockerfile_rule compose_rule instruction missing all_of any_of none_of",
}
SHARED = [name for name in ALIASES if name.startswith("rules.")]


@pytest.mark.parametrize("module", sorted(SURFACE))
def test_names_are_importable(module):
    target = importlib.import_module(ALIASES[module])
    assert [name for name in SURFACE[module].split() if not hasattr(target, name)] == []


def test_every_alias_is_covered():
    assert set(ALIASES) == set(SURFACE) | set(SHARED)


@pytest.mark.parametrize("name", SHARED)
def test_rules_modules_are_those_of_the_sdk(name):
    assert ALIASES[name] == ALIASES["codepathfinder." + name.removeprefix("rules.")]


@pytest.mark.parametrize("module", ["pathfinder_lite.sdk", "pathfinder_lite.sdk.rules_package"])
def test_all_is_sorted_and_complete(module):
    package = importlib.import_module(module)
    public = {
        name
        for name, value in vars(package).items()
        if not isinstance(value, ModuleType) and not name.startswith("_") and name != "annotations"
    }
    if "__version__" in vars(package):
        public.add("__version__")
    assert package.__all__ == sorted(public)


def test_the_mirrored_version():
    assert sdk.__version__ == "2.1.1"


def test_there_are_29_go_types():
    module = importlib.import_module("pathfinder_lite.sdk.go_rule")
    types = [
        value
        for value in vars(module).values()
        if inspect.isclass(value) and issubclass(value, QueryType) and value is not QueryType
    ]
    assert len(types) == 29
    assert all(kind.method("m").to_ir()["receiverTypes"] for kind in types)


def test_library_data_has_the_documented_fields():
    meta = importlib.import_module("pathfinder_lite.sdk.python_rule_meta").SDK_META
    fields = {"description", "category", "fqns", "pip_snippet", "methods", "rules_using"}
    assert all(set(entry) == fields and entry["methods"] for entry in meta.values())
    roles = {m["role"] for entry in meta.values() for m in entry["methods"].values()}
    assert roles == {"sink", "source", "sanitizer"}


def test_the_sdk_loads_without_third_party_modules(run_python):
    code = (
        "import sys; import pathfinder_lite.sdk.worker; "
        "third = {'pydantic', 'astroid', 'click', 'networkx', 'msgspec', 'yaml', 'rich'}; "
        "print(sorted(third & set(sys.modules)))"
    )
    assert run_python("-c", code).stdout.strip() == "[]"
