"""The driver: one tree in, one ``ModuleFacts`` out. Inner bodies are queued, not entered."""

from __future__ import annotations

from collections import deque

from astroid import nodes

from pathfinder_lite.facts.graphs import (
    ALWAYS,
    Parameter,
    ParameterKind,
    Scope,
    ScopeKind,
    pack_spans,
)
from pathfinder_lite.facts.modules import ModuleFacts, StarImport
from pathfinder_lite.facts.spans import Span
from pathfinder_lite.facts.values import (
    NONE,
    RECEIVER,
    Affected,
    Attribute,
    Binary,
    Call,
    ClassRef,
    Const,
    Free,
    FunctionRef,
    NodeId,
    Param,
    ScopeId,
    Sequence,
)
from pathfinder_lite.frontend.columns import ColumnMap
from pathfinder_lite.frontend.summarise.body import OBJECT, Body, Exit
from pathfinder_lite.frontend.summarise.calls import affect_by_decorator, rebind, record
from pathfinder_lite.frontend.summarise.expressions import ExpressionEvaluator
from pathfinder_lite.frontend.summarise.graph import GraphBuilder
from pathfinder_lite.frontend.summarise.spelling import last_name, spelling
from pathfinder_lite.frontend.summarise.statements import StatementExecutor
from pathfinder_lite.frontend.summarise.symbols import (
    FunctionNode,
    ScopeNode,
    Symbols,
    analyse,
    annotations_of,
    parameters_of,
)

_MODULE = ScopeId(0)


def summarise(
    tree: nodes.Module, file: str, module: str, is_package: bool, text: str
) -> ModuleFacts:
    """All facts of one module; a pure function of its arguments."""
    return _ModuleSummariser(tree, file, module, is_package, text).run()


class _ModuleSummariser:
    def __init__(
        self, tree: nodes.Module, file: str, module: str, is_package: bool, text: str
    ) -> None:
        self._tree = tree
        self._identity = (file, module, is_package)
        self._lines = text.count("\n") + (not text.endswith("\n") and text != "")
        self._columns = ColumnMap(text)
        self._symbols = analyse(tree)
        self._ids: dict[ScopeNode, ScopeId] = {tree: _MODULE}
        self._definitions: dict[ScopeId, tuple[ScopeId, NodeId, str]] = {}
        self._queue: deque[ScopeNode] = deque([tree])
        self._scopes: dict[ScopeId, Scope] = {}
        self._rebinding = [
            each
            for each in self._symbols.values()
            if each.nonlocal_names or (each.is_function and each.changed - each.bound)
        ]
        self._changed = frozenset().union(
            *(s.changed - s.bound for s in self._symbols.values() if s.is_function)
        )
        self._globals = frozenset().union(*(s.global_names for s in self._symbols.values()))

    def run(self) -> ModuleFacts:
        while self._queue:
            node = self._queue.popleft()
            scope = self._ids[node]
            self._scopes[scope] = self._body(node, scope)
        file, module, is_package = self._identity
        order = sorted(self._scopes)
        return ModuleFacts(
            file,
            module,
            is_package,
            self._lines,
            tuple(self._scopes[scope] for scope in order),
            tuple(_star_imports(self._tree)),
            _exports(self._scopes[_MODULE]),
            tuple(sorted(self._globals)),
        )

    def _scope_id(self, node: ScopeNode) -> ScopeId:
        return self._ids.setdefault(node, ScopeId(len(self._ids)))

    def _body(self, node: ScopeNode, scope: ScopeId) -> Scope:
        symbols = self._symbols[node]
        body = Body(GraphBuilder(self._columns), symbols, scope)
        body.rebindable = self._rebindable(symbols)
        evaluator = ExpressionEvaluator(body, self._function, self._scope_id)
        executor = StatementExecutor(evaluator, self._declare)
        parameters: tuple[Parameter, ...] = ()
        if isinstance(node, FunctionNode):
            parameters = _bind_parameters(body, node)
            for name in sorted(symbols.global_names | symbols.nonlocal_names):
                body.environment[name] = evaluator.read(name, node)
        if isinstance(node, nodes.Lambda):
            body.leave(evaluator.evaluate(node.body))
        else:
            executor.run(node.body)
        end = body.graph.span(node) if node.lineno else Span(1, 0, 1, 0)
        if body.live:
            fallthrough = body.graph.add(Const(None), end)
            body.exits.append(Exit(body.condition, fallthrough, body.environment))
        return self._freeze(node, body, parameters, end)

    def _rebindable(self, symbols: Symbols) -> frozenset[str]:
        """Variables visible here that some inner or other scope rebinds."""
        names = {n for n in self._globals if n not in symbols.bound or symbols.parent is None}
        if symbols.parent is None:
            names |= self._changed & symbols.bound
        if symbols.is_function:
            for name in symbols.captured:
                if any(
                    name in each.nonlocal_names | (each.changed - each.bound)
                    and each.owner_of(name) is symbols
                    for each in self._rebinding
                ):
                    names.add(name)
            names |= symbols.nonlocal_names
        used = symbols.used | symbols.bound | symbols.captured
        return frozenset(n for n in names if n in used or symbols.parent is None)

    def _freeze(
        self, node: ScopeNode, body: Body, parameters: tuple[Parameter, ...], span: Span
    ) -> Scope:
        kind = _kind_of(node)
        parent, definition, qualified = self._definitions.get(body.scope, (_MODULE, NONE, ""))
        exits, graph = body.exits, body.graph
        all_names = {n for n in _all_names(exits) if not n.startswith(OBJECT)}
        wanted = sorted(body.symbols.captured if kind in ("function", "lambda") else all_names)
        bindings = {n: v for n in wanted if (v := _at_exit(body, exits, n)) is not None}
        for name, held in sorted(body.closed_over.items()):
            if name in body.symbols.captured:
                bindings.setdefault(name, held)
        objects = [_object_at_exit(body, exits, *each) for each in enumerate(parameters)]
        rebinds = _rebinds(body, exits)
        result = _fold(body, [(e.condition, e.result) for e in exits])
        exit_condition = _exit_condition(body, exits)
        return Scope(
            id=body.scope,
            kind=kind,
            name=_name_of(node),
            qualified_name=qualified,
            parent=parent,
            definition=definition,
            span=span,
            parameters=parameters,
            nodes=tuple(graph.nodes),
            packed_spans=pack_spans(graph.spans),
            conditions=tuple(graph.conditions),
            calls=tuple(body.calls),
            bindings=bindings,
            objects=tuple(objects),
            result=NONE if result is None else result,
            yields=tuple(body.yields),
            raises=tuple(body.raises),
            returns=tuple(body.returns),
            protected=tuple(body.protected),
            is_generator=body.symbols.is_generator,
            is_async=isinstance(node, nodes.AsyncFunctionDef),
            never_returns=not exits,
            exit_condition=exit_condition,
            attribute_stores=tuple(body.attribute_stores),
            variable_stores=tuple(body.variable_stores),
            rebinds=rebinds,
            annotations=tuple(body.annotations),
            declarations=tuple(body.declarations.items()),
            reads=tuple(body.reads),
            indirect_calls=body.indirect_calls,
        )

    def _declare(
        self, evaluator: ExpressionEvaluator, node: nodes.FunctionDef | nodes.ClassDef
    ) -> NodeId:
        if isinstance(node, nodes.ClassDef):
            value = self._class(evaluator, node)
        else:
            value = self._function(evaluator, node)
        decorators = node.decorators.nodes if node.decorators else []
        factories = [(d, evaluator.evaluate(d)) for d in decorators]
        for syntax, factory in reversed(factories):
            value = evaluator.node(Call(factory, (value,)), syntax)
            record(evaluator, value, last_name(_callee(syntax)), spelling(syntax), "decorator")
            affect_by_decorator(evaluator, syntax, value)
            rebind(evaluator, value)
        return value

    def _function(self, evaluator: ExpressionEvaluator, node: FunctionNode) -> NodeId:
        arguments = node.args
        order = parameters_of(arguments)
        positions = {argument.name: i for i, argument in enumerate(order)}
        defaults: list[tuple[int, NodeId]] = []
        positional = [*(arguments.posonlyargs or ()), *(arguments.args or ())]
        values = arguments.defaults or ()
        for argument, value in zip(
            positional[len(positional) - len(values) :], values, strict=True
        ):
            defaults.append((positions[argument.name], evaluator.evaluate(value)))
        for argument, value in zip(
            arguments.kwonlyargs or (), arguments.kw_defaults or (), strict=True
        ):
            if value is not None:
                defaults.append((positions[argument.name], evaluator.evaluate(value)))
        annotations = []
        for index, syntax in enumerate(annotations_of(arguments)):
            annotation = evaluator.annotation(syntax)
            if annotation != NONE:
                annotations.append((index, annotation))
        returns = evaluator.annotation(getattr(node, "returns", None))
        scope = self._scope_id(node)
        value_node = evaluator.node(
            FunctionRef(scope, tuple(defaults), tuple(annotations), returns), node
        )
        self._enqueue(evaluator.body, node, scope, value_node)
        return value_node

    def _class(self, evaluator: ExpressionEvaluator, node: nodes.ClassDef) -> NodeId:
        bases = tuple(evaluator.evaluate(base) for base in node.bases)
        keywords = tuple((k.arg or "", evaluator.evaluate(k.value)) for k in node.keywords or ())
        scope = self._scope_id(node)
        # astroid keeps the keyword apart and offers no public way to its expression.
        declared = node._metaclass
        metaclass = NONE if declared is None else evaluator.evaluate(declared)
        value = evaluator.node(ClassRef(scope, bases, keywords, metaclass), node)
        self._enqueue(evaluator.body, node, scope, value)
        if not bases:
            return value
        hook = evaluator.node(Attribute(value, "__init_subclass__"), node)
        call = evaluator.node(Call(hook, (), keywords), node)
        record(evaluator, call, "__init_subclass__", "__init_subclass__", "item")
        return evaluator.node(Affected(value, call, RECEIVER), node)

    def _enqueue(self, body: Body, node: ScopeNode, scope: ScopeId, definition: NodeId) -> None:
        if scope in self._definitions:
            return
        outer = self._definitions.get(body.scope, (_MODULE, NONE, ""))[2]
        name = _name_of(node)
        qualified = f"{outer}.{name}" if outer else name
        self._definitions[scope] = (body.scope, definition, qualified)
        self._queue.append(node)


def _callee(decorator: nodes.NodeNG) -> nodes.NodeNG:
    return decorator.func if isinstance(decorator, nodes.Call) else decorator


def _kind_of(node: ScopeNode) -> ScopeKind:
    match node:
        case nodes.Module():
            return "module"
        case nodes.ClassDef():
            return "class"
        case nodes.FunctionDef():
            return "function"
        case _:
            return "lambda"


def _name_of(node: ScopeNode) -> str:
    if isinstance(node, nodes.Module):
        return ""
    return node.name if isinstance(node, nodes.FunctionDef | nodes.ClassDef) else "<lambda>"


def _bind_parameters(body: Body, node: FunctionNode) -> tuple[Parameter, ...]:
    arguments = node.args
    positional_only = {a.name for a in arguments.posonlyargs or ()}
    keyword_only = {a.name for a in arguments.kwonlyargs or ()}
    parameters = []
    for index, argument in enumerate(parameters_of(arguments)):
        name = argument.name
        kind: ParameterKind = "either"
        if name in positional_only:
            kind = "positional"
        elif name in keyword_only:
            kind = "keyword"
        elif name == arguments.vararg:
            kind = "star"
        elif name == arguments.kwarg:
            kind = "double-star"
        parameters.append(Parameter(name, kind))
        span = body.graph.span(argument if argument.lineno else node)
        value = body.graph.add(Param(index), span)
        body.environment[name] = body.environment[OBJECT + name] = value
    return tuple(parameters)


def _all_names(exits: list[Exit]) -> set[str]:
    return {name for each in exits for name in each.environment}


def _rebinds(body: Body, exits: list[Exit]) -> tuple[tuple[str, NodeId], ...]:
    """Variables of outer scopes that are other values, or changed ones, when the body ends."""
    symbols = body.symbols
    outer = symbols.global_names | symbols.nonlocal_names | body.rebindable
    if symbols.is_function:
        outer |= symbols.changed - symbols.bound
        graph = body.graph
        outer |= {n for n, v in body.outer.items() if isinstance(graph.nodes[graph.root(v)], Free)}
    return tuple((n, v) for n in sorted(outer) if (v := _at_exit(body, exits, n)) is not None)


def _at_exit(body: Body, exits: list[Exit], name: str) -> NodeId | None:
    held = [(e.condition, e.environment[name]) for e in exits if name in e.environment]
    return _fold(body, held)


def _object_at_exit(body: Body, exits: list[Exit], index: int, parameter: Parameter) -> NodeId:
    at_exit = _at_exit(body, exits, OBJECT + parameter.name)
    return NodeId(index) if at_exit is None else at_exit


def _fold(body: Body, exits: list[tuple[int, NodeId]]) -> NodeId | None:
    """The value over all exits, gated by the conditions under which each is taken."""
    if not exits:
        return None
    result = exits[-1][1]
    for condition, node in reversed(exits[:-1]):
        if condition == ALWAYS:
            result = node
        elif node != result:
            result = body.graph.gate_by(condition, node, result)
    return result


def _exit_condition(body: Body, exits: list[Exit]) -> NodeId:
    """True when some exit is taken; early exits by exception leave it false."""
    if not exits or any(e.condition == ALWAYS for e in exits):
        return NONE
    graph = body.graph
    yes, no = (
        graph.add_at(Const(True), exits[0].result),
        graph.add_at(Const(False), exits[0].result),
    )
    result = no
    for each in reversed(exits):
        result = graph.gate_by(each.condition, yes, result)
    return result


def _star_imports(tree: nodes.Module) -> list[StarImport]:
    found = []
    stack: list[nodes.NodeNG] = list(tree.body)[::-1]
    while stack:
        node = stack.pop()
        if isinstance(node, nodes.ImportFrom):
            if node.names and node.names[0][0] == "*":
                found.append(StarImport(node.modname or "", node.level or 0))
        elif isinstance(node, nodes.If | nodes.Try | nodes.With):
            stack.extend(reversed(list(node.get_children())))
        elif isinstance(node, nodes.ExceptHandler):
            stack.extend(reversed(node.body))
    return found


def _exports(module: Scope) -> tuple[str, ...] | None:
    """``__all__`` where it is a display, possibly extended, of string constants."""
    node = module.bindings.get("__all__")
    return None if node is None else _strings(module, node)


def _strings(module: Scope, node: NodeId) -> tuple[str, ...] | None:
    value = module.nodes[node]
    if isinstance(value, Binary) and value.operator == "+":
        left, right = _strings(module, value.left), _strings(module, value.right)
        return None if left is None or right is None else left + right
    if not isinstance(value, Sequence):
        return None
    names: list[str] = []
    for element in value.elements:
        constant = module.nodes[element]
        if not isinstance(constant, Const) or not isinstance(constant.value, str):
            return None
        names.append(constant.value)
    return tuple(names)
