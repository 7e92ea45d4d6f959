"""Import statements: modules, namespaces and library names."""

from __future__ import annotations

import sys

from pathfinder_lite.facts import values as v
from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.module_variables import member, submodule
from pathfinder_lite.resolve.origins import (
    Answer,
    Constant,
    External,
    Frame,
    Module,
    Namespace,
    Path,
    Unknown,
)
from pathfinder_lite.resolve.sharing import shared
from pathfinder_lite.resolve.walk import Answers, Walk, hop


def import_module(walk: Walk, value: v.ImportModule, node: NodeId, frame: Frame) -> Answers:
    """``import a`` or ``import a.b as c``."""
    return [Answer(dotted_module(walk, value.module, frame.scope.module), None, frame)]


def dotted_module(walk: Walk, dotted: str, importer: int) -> Module | Namespace | External:
    """What a dotted module name means for an importing file."""
    index = walk.program.find(dotted, importer)
    if index is not None:
        return Module(index)
    if walk.program.is_namespace(dotted) and dotted.split(".")[0] not in sys.stdlib_module_names:
        return Namespace(dotted)
    return External(dotted)


def import_from(walk: Walk, value: v.ImportFrom, node: NodeId, frame: Frame) -> Answers:
    """``from a import b``: a member of the module, or a submodule."""
    importer = frame.scope.module
    dotted = walk.program.absolute(importer, value.module, value.level)
    index = walk.program.find(dotted, importer)
    found: Answers | None = None
    if index is not None and index != importer:
        found = member(walk, index, value.name, frame)
    if found is None:
        found = submodule(walk, dotted, value.name, importer, frame)
    if found is None:
        path = External(f"{dotted}.{value.name}" if dotted else value.name)
        if index is not None and dotted.split(".")[0] not in sys.stdlib_module_names:
            return [Answer(Unknown(f"import of {path.path}"), None, frame)]
        return [Answer(walk.library_name(path.path), None, frame)]
    return [_imported(a, frame, node) for a in found]


def _imported(answer: Answer, frame: Frame, node: NodeId) -> Answer:
    path: Path | None = answer.path
    if path is not None:
        path = hop(path, frame.scope, node, "import")
    return Answer(shared(answer.value), path, answer.frame)


def importable(walk: Walk, value: v.Importable, node: NodeId, frame: Frame) -> Answers:
    """True for what the project or the standard library has; unknown for other packages."""
    importer = frame.scope.module
    dotted = walk.program.absolute(importer, value.module, value.level)
    index = walk.program.find(dotted, importer)
    answer: bool | None = None
    if index is not None:
        answer = True
        if value.name and value.name != "*":
            found = member(walk, index, value.name, frame)
            nested = submodule(walk, dotted, value.name, importer, frame)
            answer = found is not None or nested is not None
    elif dotted.split(".")[0] in sys.stdlib_module_names:
        answer = True
    elif value.level:
        answer = False
    if answer is None:
        return [Answer(Unknown("optional import"), None, frame)]
    return [Answer(Constant.of(answer), None, frame)]
