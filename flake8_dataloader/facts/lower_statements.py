"""Statements: from libcst to :mod:`nodes`.

Each function takes a libcst node and the :class:`Lowering` in progress, and returns a node, or
None for a statement that does nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from . import nodes
from .lower_expressions import arguments, operator_symbol

if TYPE_CHECKING:
    from .lower import Lowering


def expression(node: cst.Expr, lowering: Lowering) -> nodes.Node | None:
    if isinstance(node.value, (cst.SimpleString, cst.Ellipsis)):
        return None
    return nodes.Expression(node, lowering.expression(node.value))


def assign(node: cst.Assign, lowering: Lowering) -> nodes.Node:
    targets = [lowering.expression(t.target) for t in node.targets]
    return nodes.Assign(node, targets, lowering.expression(node.value))


def annotated(node: cst.AnnAssign, lowering: Lowering) -> nodes.Node:
    target, value = lowering.expression(node.target), lowering.optional(node.value)
    return nodes.Assign(node, [target], value, annotated=True)


def augmented(node: cst.AugAssign, lowering: Lowering) -> nodes.Node:
    target, value = lowering.expression(node.target), lowering.expression(node.value)
    return nodes.AugAssign(node, target, operator_symbol(node.operator), value)


def delete(node: cst.Del, lowering: Lowering) -> nodes.Node:
    targets = [node.target]
    if isinstance(node.target, (cst.Tuple, cst.List)):
        targets = [e.value for e in node.target.elements]
    return nodes.Delete(node, [lowering.expression(t) for t in targets])


def return_(node: cst.Return, lowering: Lowering) -> nodes.Node:
    return nodes.Return(node, lowering.optional(node.value))


def raise_(node: cst.Raise, lowering: Lowering) -> nodes.Node:
    return nodes.Raise(node, lowering.optional(node.exc))


def assert_(node: cst.Assert, lowering: Lowering) -> nodes.Node:
    """``if not test: raise``, which is what it is."""
    return nodes.If(node, lowering.expression(node.test), [], [nodes.Raise(node, None)])


def import_(node: cst.Import, lowering: Lowering) -> nodes.Node:
    return nodes.Import(node, None, 0, [_alias(a) for a in node.names])


def import_from(node: cst.ImportFrom, lowering: Lowering) -> nodes.Node:
    module = get_full_name_for_node(node.module) if node.module else ""
    star = isinstance(node.names, cst.ImportStar)
    names = [("*", None)] if star else [_alias(a) for a in node.names]
    return nodes.Import(node, module, len(node.relative), names)


def _alias(alias: cst.ImportAlias) -> tuple[str, str | None]:
    name = get_full_name_for_node(alias.name)
    return name, alias.asname.name.value if alias.asname else None


def scope(node: cst.Global | cst.Nonlocal, lowering: Lowering) -> nodes.Node:
    keyword = "global" if isinstance(node, cst.Global) else "nonlocal"
    return nodes.Scope(node, keyword, [n.name.value for n in node.names])


def if_(node: cst.If, lowering: Lowering) -> nodes.Node:
    test, body = lowering.expression(node.test), lowering.suite(node.body)
    if isinstance(node.orelse, cst.If):
        return nodes.If(node, test, body, [if_(node.orelse, lowering)])
    return nodes.If(node, test, body, lowering.suite(node.orelse))


def for_(node: cst.For, lowering: Lowering) -> nodes.Node:
    target, iterable = lowering.expression(node.target), lowering.expression(node.iter)
    body, orelse = lowering.suite(node.body), lowering.suite(node.orelse)
    return nodes.Loop(node, target, iterable, None, body, orelse)


def while_(node: cst.While, lowering: Lowering) -> nodes.Node:
    body, orelse = lowering.suite(node.body), lowering.suite(node.orelse)
    return nodes.Loop(node, None, None, lowering.expression(node.test), body, orelse)


def with_(node: cst.With, lowering: Lowering) -> nodes.Node:
    items = [
        (lowering.expression(i.item), lowering.expression(i.asname.name) if i.asname else None)
        for i in node.items
    ]
    return nodes.With(node, items, lowering.suite(node.body))


def try_(node: cst.Try | cst.TryStar, lowering: Lowering) -> nodes.Node:
    handlers = [
        nodes.Handler(
            h, lowering.optional(h.type), h.name and h.name.name.value, lowering.suite(h.body)
        )
        for h in node.handlers
    ]
    body, orelse = lowering.suite(node.body), lowering.suite(node.orelse)
    return nodes.Try(node, body, handlers, orelse, lowering.suite(node.finalbody))


def match(node: cst.Match, lowering: Lowering) -> nodes.Node:
    return nodes.Match(
        node, lowering.expression(node.subject), [case(c, lowering) for c in node.cases]
    )


def case(node: cst.MatchCase, lowering: Lowering) -> nodes.Case:
    pattern = node.pattern
    literal = lowering.expression(pattern.value) if isinstance(pattern, cst.MatchValue) else None
    wildcard = isinstance(pattern, cst.MatchAs) and pattern.pattern is None
    guard, body = lowering.optional(node.guard), lowering.suite(node.body)
    return nodes.Case(node, literal, wildcard, list(_captures(pattern)), guard, body)


def _captures(pattern: cst.CSTNode):
    for child in pattern.children:
        if isinstance(child, cst.Name) and isinstance(pattern, (cst.MatchAs, cst.MatchStar)):
            yield child.value
        else:
            yield from _captures(child)


def function(node: cst.FunctionDef, lowering: Lowering) -> nodes.Node:
    def lower() -> tuple[list[nodes.Node], bool]:
        body = lowering.function_body()
        return body.suite(node.body), body.yields

    decorators = [lowering.expression(d.decorator) for d in node.decorators]
    parameters = lowering.parameters(node.params)
    return nodes.FunctionDef(node, node.name.value, parameters, nodes.Suite(lower), decorators)


def class_(node: cst.ClassDef, lowering: Lowering) -> nodes.Node:
    def lower() -> tuple[list[nodes.Node], bool]:
        return lowering.function_body().suite(node.body), False

    decorators = [lowering.expression(d.decorator) for d in node.decorators]
    bases = arguments([*node.bases, *node.keywords], lowering)
    return nodes.ClassDef(node, node.name.value, bases, nodes.Suite(lower), decorators)


LOWER = {
    cst.Expr: expression,
    cst.Assign: assign,
    cst.AnnAssign: annotated,
    cst.AugAssign: augmented,
    cst.Del: delete,
    cst.Return: return_,
    cst.Raise: raise_,
    cst.Assert: assert_,
    cst.Import: import_,
    cst.ImportFrom: import_from,
    cst.Global: scope,
    cst.Nonlocal: scope,
    cst.Break: lambda node, lowering: nodes.Leave(node),
    cst.Continue: lambda node, lowering: nodes.Leave(node),
    cst.If: if_,
    cst.For: for_,
    cst.While: while_,
    cst.With: with_,
    cst.Try: try_,
    cst.TryStar: try_,
    cst.Match: match,
    cst.FunctionDef: function,
    cst.ClassDef: class_,
}
