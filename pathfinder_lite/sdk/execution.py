"""Runs one rule file and collects its rules as JSON-ready objects.

This is the inside of the rule worker: it imports the SDK and the standard library, nothing else.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from pathfinder_lite.sdk.decorators import Rule, _rule_registry
from pathfinder_lite.sdk.json_problems import json_problem
from pathfinder_lite.sdk.python_decorators import PythonRuleDefinition, get_python_rules
from pathfinder_lite.sdk.session import LoadSession, close_session, open_session

_MAIN = "__main__"
_LONGEST_MESSAGE = 400


def run_rule_file(path: str) -> dict[str, Any]:
    """Run a rule file as ``__main__`` and return what it registered.

    The result has ``rules``, a list of objects with ``rule`` (all metadata), ``matcher`` and
    ``source`` (the resolved path of the file that defines the rule); ``failures``, a list of
    ``{"rule": id or null, "message": text}``, null standing for the file itself; and ``empty``,
    true when the file has no rule of any language.
    """
    failures: list[dict[str, Any]] = []
    session = open_session()
    try:
        _execute(path, session, failures)
        for rule_id, error, function in session.failures:
            where = _position(error, path) or _definition(function, path)
            failures.append({"rule": str(rule_id), "message": describe(error, path, where)})
        rules = _collect(path, failures)
        empty = not _registers_rules(session)
    finally:
        close_session()
    return {"rules": rules, "failures": failures, "empty": empty}


def _registers_rules(session: LoadSession) -> bool:
    return bool(session.evaluated or _rule_registry)


def _execute(path: str, session: LoadSession, failures: list[dict[str, Any]]) -> None:
    module = ModuleType(_MAIN)
    module.__file__ = path
    sys.modules[_MAIN] = module
    sys.path.insert(0, str(Path(path).resolve().parent))
    sys.argv[:] = [path]
    try:
        exec(_compile(path), module.__dict__)
    except SystemExit as leaving:
        # A script that ends with sys.exit(0) has succeeded; its rules are registered by then.
        if leaving.code not in (None, 0) or not _registers_rules(session):
            failures.append({"rule": None, "message": _left(leaving, path)})
    except BaseException as error:  # noqa: BLE001 - the border of one file; recorded below
        failures.append({"rule": None, "message": describe(error, path, _position(error, path))})


def _compile(path: str) -> CodeType:
    code: CodeType = compile(Path(path).read_bytes(), path, "exec", dont_inherit=True)
    return code


def _left(leaving: SystemExit, path: str) -> str:
    where = _position(leaving, path)
    place = f"line {where}: " if where else ""
    return f"{place}the file ended the interpreter with sys.exit({leaving.code!r}); remove the call"


def _collect(path: str, failures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    collected = [_exported(definition, path) for definition in get_python_rules()]
    for registered in list(_rule_registry):
        try:
            document = registered.execute()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - reported under the rule's id
            where = _position(error, path) or _definition(registered.func, path)
            failures.append({"rule": str(registered.id), "message": describe(error, path, where)})
        else:
            collected.append({**document, "source": _source(registered, path)})
    return [document for document in collected if _is_json(document, failures)]


def _exported(definition: PythonRuleDefinition, path: str) -> dict[str, Any]:
    metadata = definition.metadata
    rule = {
        "id": metadata.id,
        "name": metadata.name,
        "severity": metadata.severity,
        "cwe": metadata.cwe,
        "owasp": metadata.owasp,
        "description": metadata.message,
        "category": metadata.category,
        "cve": metadata.cve,
        "tags": metadata.tags,
    }
    return {"rule": rule, "matcher": definition.matcher, "source": _source(definition, path)}


def _source(registered: PythonRuleDefinition | Rule, path: str) -> str:
    function = registered.func if isinstance(registered, Rule) else registered.rule_function
    module = sys.modules.get(getattr(function, "__module__", None) or _MAIN)
    return str(Path(getattr(module, "__file__", None) or path).resolve())


def _is_json(document: dict[str, Any], failures: list[dict[str, Any]]) -> bool:
    problem = json_problem(document["rule"], "rule") or json_problem(document["matcher"], "matcher")
    if problem:
        failures.append({"rule": str(document["rule"]["id"]), "message": problem})
    return not problem


def describe(error: BaseException, path: str, line: int | None) -> str:
    """Word an exception on one line, with the line of the rule file at ``path`` if it is known."""
    if isinstance(error, SyntaxError) and error.filename == path:
        line, text = error.lineno, error.msg
    else:
        text = " ".join(str(error).split())[:_LONGEST_MESSAGE]
    place = f"line {line}: " if line else ""
    return f"{place}{type(error).__name__}: {text}" if text else f"{place}{type(error).__name__}"


def _position(error: BaseException, path: str) -> int | None:
    """Return the last line of the rule file on the traceback; None when it is not there."""
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if _in(frame, path)]
    return lines[-1] if lines else None


def _in(frame: Any, path: str) -> bool:
    return bool(frame.f_code.co_filename == path)


def _definition(function: Callable[..., Any], path: str) -> int | None:
    code = getattr(function, "__code__", None)
    return code.co_firstlineno if code is not None and code.co_filename == path else None


def encode(response: dict[str, Any]) -> bytes:
    """Write a response as one line of ASCII."""
    return json.dumps(response).encode("ascii") + b"\n"
