"""Changes in place of what variables of outer scopes and imported names hold."""

from __future__ import annotations

from pathfinder_lite.facts.graphs import AttributeStore, VariableStore
from pathfinder_lite.facts.values import (
    Attribute,
    Free,
    ImportFrom,
    ImportModule,
    Item,
    Name,
    NodeId,
    ScopeId,
    WithAttribute,
)
from pathfinder_lite.frontend.summarise.evaluator import Evaluator

MODULE = ScopeId(0)


def record_outer_change(evaluator: Evaluator, old: NodeId, new: NodeId) -> None:
    """An object held by a variable of an outer scope was changed in place."""
    body = evaluator.body
    value = body.graph.nodes[old]
    while not isinstance(value, Name | Free | ImportFrom):
        inner = getattr(value, "base", None)
        if inner is None or isinstance(value, Attribute | Item):
            return
        value = body.graph.nodes[inner]
    if isinstance(value, Name) and body.scope != MODULE:
        store = VariableStore(MODULE, value.name, new, body.condition, in_place=True)
        body.variable_stores.append(store)
        imported = body.symbols.import_of(value.name)
        if imported is not None and not isinstance(body.graph.nodes[new], WithAttribute):
            # What is stored in a field is found by the field's name.
            _change_imported(evaluator, ImportFrom(*imported), old, new)
    elif isinstance(value, Free):
        store = VariableStore(value.scope, value.name, new, body.condition, in_place=True)
        body.variable_stores.append(store)
    elif isinstance(value, ImportFrom):
        _change_imported(evaluator, value, old, new)


def _change_imported(evaluator: Evaluator, value: ImportFrom, old: NodeId, new: NodeId) -> None:
    """An object that was imported from a module is changed for all who import it."""
    body = evaluator.body
    base = body.graph.add_at(_imported_module(value), old)
    change = AttributeStore(base, value.name, new, body.condition, in_place=True)
    body.attribute_stores.append(change)


def _imported_module(value: ImportFrom) -> ImportFrom | ImportModule:
    """The module that ``from module import name`` takes the name from."""
    if value.level == 0:
        return ImportModule(value.module)
    package, _, last = value.module.rpartition(".")
    return ImportFrom(package, value.level, last)
