"""Expressions to value nodes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from astroid import nodes

from pathfinder_lite.facts.graphs import Read
from pathfinder_lite.facts.values import (
    NONE,
    Await,
    Binary,
    Boolean,
    Compare,
    Comprehension,
    Const,
    Delegated,
    Format,
    Formatted,
    Free,
    Item,
    Iterate,
    Literal,
    Mapping,
    Name,
    NodeId,
    Opaque,
    ScopeId,
    Sent,
    Sequence,
    Slice,
    Star,
    Unary,
    Unknown,
    Value,
)
from pathfinder_lite.frontend.parse import parse_module
from pathfinder_lite.frontend.summarise.body import Body, Environment
from pathfinder_lite.frontend.summarise.calls import lower_call
from pathfinder_lite.frontend.summarise.evaluated_text import evaluated_expression, local_name
from pathfinder_lite.frontend.summarise.spelling import last_name, spelling
from pathfinder_lite.frontend.summarise.symbols import ScopeNode, stored_names
from pathfinder_lite.frontend.summarise.targets import assign

_LARGEST_INTEGER = 2**63
Definer = Callable[["ExpressionEvaluator", nodes.Lambda], NodeId]


class ExpressionEvaluator:
    """Evaluates one body's expressions in the body's present environment.

    ``define`` makes the function object of a lambda; ``scopes`` numbers definitions.
    """

    def __init__(self, body: Body, define: Definer, scopes: Callable[[ScopeNode], ScopeId]) -> None:
        self.body = body
        self._define = define
        self.scope_id = scopes

    def node(self, value: Value, syntax: nodes.NodeNG) -> NodeId:
        """A new node at the place of ``syntax``."""
        return self.body.graph.add(value, self.body.graph.span(syntax))

    def read(self, name: str, syntax: nodes.NodeNG) -> NodeId:
        """The value of a variable here: local, free, or global."""
        body = self.body
        held = body.environment.get(name)
        if held is not None:
            return held
        symbols = body.symbols
        if name in symbols.bound and symbols.is_function:
            return body.unbound(body.graph.span(syntax))
        owner = None if name in symbols.bound else symbols.owner_of(name)
        if owner is not None:
            return self.node(Free(name, self.scope_id(owner.node)), syntax)
        return self.node(Name(name), syntax)

    def evaluate(self, syntax: nodes.NodeNG) -> NodeId:
        """The node of an expression."""
        method = _METHODS.get(type(syntax))
        if method is None:
            return self._unsupported(syntax)
        return method(self, syntax)

    def evaluate_optional(self, syntax: nodes.NodeNG | None) -> NodeId:
        """``NONE`` for an absent expression."""
        return NONE if syntax is None else self.evaluate(syntax)

    def _unsupported(self, syntax: nodes.NodeNG) -> NodeId:
        for child in syntax.get_children():
            if type(child) in _METHODS:
                self.evaluate(child)
        return self.node(Unknown(type(syntax).__name__), syntax)

    def _name(self, syntax: nodes.Name) -> NodeId:
        node = self.read(syntax.name, syntax)
        self._note_read(syntax.name, node, syntax)
        return node

    def _note_read(self, name: str, node: NodeId, syntax: nodes.NodeNG) -> None:
        span = self.body.graph.span(syntax)
        line = self.body.statement_line or span.line
        read = Read(name, node, span.line, span.column, line, self.body.condition)
        self.body.reads.append(read)

    def _const(self, syntax: nodes.Const) -> NodeId:
        value: object = syntax.value
        if isinstance(value, int) and not -_LARGEST_INTEGER <= value < _LARGEST_INTEGER:
            return self.node(Opaque("int"), syntax)
        if isinstance(value, str):
            with suppress(UnicodeEncodeError):
                value.encode()
                return self.node(Const(value), syntax)
            return self.node(Opaque("str"), syntax)
        if isinstance(value, Literal):
            return self.node(Const(value), syntax)
        return self.node(Opaque(type(value).__name__), syntax)

    def _call(self, syntax: nodes.Call) -> NodeId:
        call = lower_call(self, syntax)
        inner = evaluated_expression(syntax)
        result = call if inner is None else self.evaluate(inner)
        return call if last_name(syntax.func) == "exec" else result

    def _attribute(self, syntax: nodes.Attribute) -> NodeId:
        return self.attribute(self.evaluate(syntax.expr), syntax)

    def attribute(self, base: NodeId, syntax: nodes.Attribute | nodes.AssignAttr) -> NodeId:
        """A field of an object that is already evaluated."""
        node = self.body.graph.attribute(base, syntax.attrname, self.body.graph.span(syntax))
        self._note_read(spelling(syntax), node, syntax)
        return node

    def _subscript(self, syntax: nodes.Subscript) -> NodeId:
        base = self.evaluate(syntax.value)
        key = syntax.slice
        local = self.body.environment.get(local_name(syntax) or "")
        if local is not None:
            return local
        if isinstance(key, nodes.Slice):
            bounds = [self.evaluate_optional(part) for part in (key.lower, key.upper, key.step)]
            return self.node(Slice(base, *bounds), syntax)
        return self.node(Item(base, self.evaluate(key)), syntax)

    def _slice(self, syntax: nodes.Slice) -> NodeId:
        bounds = [self.evaluate_optional(p) for p in (syntax.lower, syntax.upper, syntax.step)]
        return self.node(Slice(NONE, *bounds), syntax)

    def _display(self, syntax: nodes.Tuple | nodes.List | nodes.Set) -> NodeId:
        kind = {nodes.Tuple: "tuple", nodes.List: "list"}.get(type(syntax), "set")
        elements = tuple(self.evaluate(element) for element in syntax.elts)
        return self.node(Sequence(kind, elements), syntax)

    def _starred(self, syntax: nodes.Starred) -> NodeId:
        return self.node(Star(self.evaluate(syntax.value)), syntax)

    def _dict(self, syntax: nodes.Dict) -> NodeId:
        entries = []
        for key, value in syntax.items:
            unpacked = isinstance(key, nodes.DictUnpack)
            entries.append((NONE if unpacked else self.evaluate(key), self.evaluate(value)))
        return self.node(Mapping(tuple(entries)), syntax)

    def _binary(self, syntax: nodes.BinOp) -> NodeId:
        spine = [syntax]
        while isinstance(spine[-1].left, nodes.BinOp):
            spine.append(spine[-1].left)
        left = self.evaluate(spine[-1].left)
        for each in reversed(spine):
            left = self.node(Binary(each.op, left, self.evaluate(each.right)), each)
        return left

    def _unary(self, syntax: nodes.UnaryOp) -> NodeId:
        return self.node(Unary(syntax.op, self.evaluate(syntax.operand)), syntax)

    def _boolean(self, syntax: nodes.BoolOp) -> NodeId:
        body = self.body
        before = body.condition
        operands: list[NodeId] = []
        ends: list[Environment] = []
        for value in syntax.values:
            operands.append(self.evaluate(value))
            ends.append(dict(body.environment))
            body.condition = body.graph.assume(body.condition, operands[-1], syntax.op == "and")
        body.condition = before
        for operand, end in zip(operands[-2::-1], ends[-2::-1], strict=True):
            body.environment = body.choose(operand, syntax.op == "and", body.environment, end)
        return self.node(Boolean(syntax.op, tuple(operands)), syntax)

    def _compare(self, syntax: nodes.Compare) -> NodeId:
        left = self.evaluate(syntax.left)
        links = []
        for operator, operand in syntax.ops:
            right = self.evaluate(operand)
            positive = self.body.graph.negation(operator)
            link = self.node(Compare(positive or operator, left, right), syntax)
            links.append(link if positive is None else self.node(Unary("not", link), syntax))
            left = right
        return links[0] if len(links) == 1 else self.node(Boolean("and", tuple(links)), syntax)

    def _conditional(self, syntax: nodes.IfExp) -> NodeId:
        body = self.body
        test = self.evaluate(syntax.test)
        condition, holds = body.graph.canonical(test, True)
        before, environment = body.condition, dict(body.environment)
        body.condition = body.graph.assume(before, test, True)
        then = self.evaluate(syntax.body)
        changed, body.environment = body.environment, environment
        body.condition = body.graph.assume(before, test, False)
        otherwise = self.evaluate(syntax.orelse)
        body.condition = before
        body.environment = body.choose(test, True, changed, body.environment)
        pair = (then, otherwise) if holds else (otherwise, then)
        return body.graph.gate(condition, *pair)

    def _joined_string(self, syntax: nodes.JoinedStr) -> NodeId:
        return self.node(Format(tuple(self.evaluate(part) for part in syntax.values)), syntax)

    def _formatted(self, syntax: nodes.FormattedValue) -> NodeId:
        conversion = chr(syntax.conversion) if (syntax.conversion or -1) > 0 else ""
        value = self.evaluate(syntax.value)
        spec = self.evaluate_optional(syntax.format_spec)
        return self.node(Formatted(value, conversion, spec), syntax)

    def _lambda(self, syntax: nodes.Lambda) -> NodeId:
        return self._define(self, syntax)

    def _comprehension(
        self, syntax: nodes.ListComp | nodes.SetComp | nodes.GeneratorExp | nodes.DictComp
    ) -> NodeId:
        kind = _COMPREHENSION_KINDS[type(syntax)]
        body = self.body
        names = set().union(*(stored_names(clause.target) for clause in syntax.generators))
        saved = {name: body.environment.get(name) for name in names}
        before = body.condition
        sources: list[NodeId] = []
        conditions: list[NodeId] = []
        for clause in syntax.generators:
            iterable = self.evaluate(clause.iter)
            source = self.node(Iterate(iterable, bool(clause.is_async)), clause.iter)
            sources.append(source)
            assign(self, clause.target, source)
            for test in clause.ifs:
                conditions.append(self.evaluate(test))
                body.condition = body.graph.assume(body.condition, conditions[-1], True)
        key = NONE
        if isinstance(syntax, nodes.DictComp):
            key = self.evaluate(syntax.key)
            element = self.evaluate(syntax.value)
        else:
            element = self.evaluate(syntax.elt)
        body.condition = before
        for name, held in saved.items():
            body.closed_over.setdefault(name, body.environment[name])
            if held is None:
                body.environment.pop(name, None)
            else:
                body.environment[name] = held
        return self.node(
            Comprehension(kind, element, key, tuple(sources), tuple(conditions)), syntax
        )

    def _await(self, syntax: nodes.Await) -> NodeId:
        return self.node(Await(self.evaluate(syntax.value)), syntax)

    def _yield(self, syntax: nodes.Yield) -> NodeId:
        if syntax.value is None:
            self.body.yields.append(self.node(Const(None), syntax))
        else:
            self.body.yields.append(self.evaluate(syntax.value))
        return self.node(Sent(), syntax)

    def _yield_from(self, syntax: nodes.YieldFrom) -> NodeId:
        value = self.evaluate(syntax.value)
        self.body.yields.append(self.node(Iterate(value), syntax))
        return self.node(Delegated(value), syntax)

    def _walrus(self, syntax: nodes.NamedExpr) -> NodeId:
        value = self.evaluate(syntax.value)
        assign(self, syntax.target, value)
        return value

    def annotation(self, syntax: nodes.NodeNG | None) -> NodeId:
        """The node of an annotation; strings in it are parsed first."""
        match syntax:
            case nodes.Const(value=str()):
                parsed = _parse_annotation(syntax)
                return NONE if parsed is None else self.annotation(parsed)
            case nodes.BinOp(op="|"):
                sides = (self.annotation(syntax.left), self.annotation(syntax.right))
                return NONE if NONE in sides else self.node(Binary("|", *sides), syntax)
            case nodes.Subscript() if last_name(syntax.value) != "Literal":
                base = self.evaluate(syntax.value)
                key = self._type_arguments(syntax.slice)
                return NONE if key == NONE else self.node(Item(base, key), syntax)
            case _:
                return self.evaluate_optional(syntax)

    def _type_arguments(self, syntax: nodes.NodeNG) -> NodeId:
        if not isinstance(syntax, nodes.Tuple):
            return self.annotation(syntax)
        elements = []
        for each in syntax.elts:
            node = self.annotation(each)
            elements.append(self.evaluate(each) if node == NONE else node)
        return self.node(Sequence("tuple", tuple(elements)), syntax)


def _parse_annotation(syntax: nodes.Const) -> nodes.NodeNG | None:
    module = parse_module(str(syntax.value).strip(), "<annotation>", "annotation", False)
    if not isinstance(module, nodes.Module) or len(module.body) != 1:
        return None
    statement = module.body[0]
    if not isinstance(statement, nodes.Expr):
        return None
    for each in statement.nodes_of_class(nodes.NodeNG):
        each.lineno, each.end_lineno = syntax.lineno, syntax.end_lineno
        each.col_offset, each.end_col_offset = syntax.col_offset, syntax.end_col_offset
    expression: nodes.NodeNG = statement.value
    return expression


_COMPREHENSION_KINDS = {
    nodes.ListComp: "list",
    nodes.SetComp: "set",
    nodes.DictComp: "dict",
    nodes.GeneratorExp: "generator",
}

_METHODS: dict[type[nodes.NodeNG], Callable[..., NodeId]] = {
    nodes.Name: ExpressionEvaluator._name,
    nodes.AssignName: ExpressionEvaluator._name,
    nodes.Const: ExpressionEvaluator._const,
    nodes.Call: ExpressionEvaluator._call,
    nodes.Attribute: ExpressionEvaluator._attribute,
    nodes.AssignAttr: ExpressionEvaluator._attribute,
    nodes.Subscript: ExpressionEvaluator._subscript,
    nodes.Slice: ExpressionEvaluator._slice,
    nodes.Tuple: ExpressionEvaluator._display,
    nodes.List: ExpressionEvaluator._display,
    nodes.Set: ExpressionEvaluator._display,
    nodes.Starred: ExpressionEvaluator._starred,
    nodes.Dict: ExpressionEvaluator._dict,
    nodes.BinOp: ExpressionEvaluator._binary,
    nodes.UnaryOp: ExpressionEvaluator._unary,
    nodes.BoolOp: ExpressionEvaluator._boolean,
    nodes.Compare: ExpressionEvaluator._compare,
    nodes.IfExp: ExpressionEvaluator._conditional,
    nodes.JoinedStr: ExpressionEvaluator._joined_string,
    nodes.FormattedValue: ExpressionEvaluator._formatted,
    nodes.Lambda: ExpressionEvaluator._lambda,
    nodes.ListComp: ExpressionEvaluator._comprehension,
    nodes.SetComp: ExpressionEvaluator._comprehension,
    nodes.DictComp: ExpressionEvaluator._comprehension,
    nodes.GeneratorExp: ExpressionEvaluator._comprehension,
    nodes.Await: ExpressionEvaluator._await,
    nodes.Yield: ExpressionEvaluator._yield,
    nodes.YieldFrom: ExpressionEvaluator._yield_from,
    nodes.NamedExpr: ExpressionEvaluator._walrus,
}
