"""Expressions: from libcst to :mod:`nodes`.

Each function takes a libcst node and the :class:`Lowering` in progress, and returns a node.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from . import nodes

if TYPE_CHECKING:
    from .lower import Lowering

_CONSTANTS = {"None": None, "True": True, "False": False}
_BINARY = {
    cst.Add: "+", cst.Subtract: "-", cst.Multiply: "*", cst.Divide: "/", cst.FloorDivide: "//",
    cst.Modulo: "%", cst.BitOr: "|", cst.BitAnd: "&", cst.AddAssign: "+",
    cst.SubtractAssign: "-", cst.MultiplyAssign: "*", cst.DivideAssign: "/",
    cst.FloorDivideAssign: "//", cst.BitOrAssign: "|",
}  # fmt: skip
_COMPARE = {
    cst.Equal: "==", cst.NotEqual: "!=", cst.LessThan: "<", cst.LessThanEqual: "<=",
    cst.GreaterThan: ">", cst.GreaterThanEqual: ">=", cst.In: "in", cst.NotIn: "not in",
    cst.Is: "is", cst.IsNot: "is not",
}  # fmt: skip
_UNARY = {cst.Not: "not", cst.Minus: "-", cst.Plus: "+", cst.BitInvert: "~"}
_COLLECTIONS = {cst.List: "list", cst.Tuple: "tuple", cst.Set: "set"}
_COMPREHENSIONS = {cst.ListComp: "list", cst.SetComp: "set", cst.GeneratorExp: "generator"}


def operator_symbol(operator: cst.CSTNode) -> str:
    """The symbol of a binary or augmented-assignment operator; ``"?"`` for one of no interest."""
    return _BINARY.get(type(operator), "?")


def name(node: cst.Name, lowering: Lowering) -> nodes.Node:
    if node.value in _CONSTANTS:
        return nodes.Constant(node, _CONSTANTS[node.value])
    return nodes.Name(node, node.value)


def number(node: cst.Integer | cst.Float, lowering: Lowering) -> nodes.Node:
    convert = float if isinstance(node, cst.Float) else lambda text: int(text, 0)
    return nodes.Constant(node, convert(node.value))


def string(node: cst.SimpleString, lowering: Lowering) -> nodes.Node:
    # libcst compiles a string to evaluate it; most need no more than their quotes taken off.
    plain = node.prefix in ("", "u") and "\\" not in node.value
    return nodes.Constant(node, node.raw_value if plain else node.evaluated_value)


def formatted(node: cst.FormattedString, lowering: Lowering) -> nodes.Node:
    parts = [p.expression for p in node.parts if not isinstance(p, cst.FormattedStringText)]
    first = node.parts[0] if node.parts else None
    start = first.value if isinstance(first, cst.FormattedStringText) else ""
    return nodes.Text(node, start, [lowering.expression(p) for p in parts])


def concatenated(node: cst.ConcatenatedString, lowering: Lowering) -> nodes.Node:
    left, right = lowering.expression(node.left), lowering.expression(node.right)
    return nodes.Binary(node, "+", left, right)


def attribute(node: cst.Attribute, lowering: Lowering) -> nodes.Node:
    return nodes.Attribute(node, lowering.expression(node.value), node.attr.value)


def call(node: cst.Call, lowering: Lowering) -> nodes.Node:
    return nodes.Call(node, lowering.expression(node.func), arguments(node.args, lowering))


def arguments(args: list[cst.Arg], lowering: Lowering) -> list[nodes.Argument]:
    """Call arguments, or the bases and keywords of a class."""
    return [
        nodes.Argument(
            arg, lowering.expression(arg.value), arg.keyword and arg.keyword.value, arg.star
        )
        for arg in args
    ]


def subscript(node: cst.Subscript, lowering: Lowering) -> nodes.Node:
    value = lowering.expression(node.value)
    part = node.slice[0].slice if len(node.slice) == 1 else None
    if isinstance(part, cst.Index):
        return nodes.Subscript(node, value, lowering.expression(part.value))
    if isinstance(part, cst.Slice) and part.step is None:
        bounds = lowering.optional(part.lower), lowering.optional(part.upper)
        return nodes.Subscript(node, value, None, bounds)
    return nodes.Subscript(node, value, None)


def lambda_(node: cst.Lambda, lowering: Lowering) -> nodes.Node:
    def lower() -> tuple[list[nodes.Node], bool]:
        body = lowering.function_body()
        return [nodes.Return(node.body, body.expression(node.body))], body.yields

    parameters = lowering.parameters(node.params)
    return nodes.FunctionDef(node, "<lambda>", parameters, nodes.Suite(lower), [])


def collection(node: cst.List | cst.Tuple | cst.Set, lowering: Lowering) -> nodes.Node:
    items = [element(e, lowering) for e in node.elements]
    return nodes.Collection(node, _COLLECTIONS[type(node)], items)


def element(node: cst.BaseElement, lowering: Lowering) -> nodes.Node:
    value = lowering.expression(node.value)
    return nodes.Starred(node, value) if isinstance(node, cst.StarredElement) else value


def dictionary(node: cst.Dict, lowering: Lowering) -> nodes.Node:
    entries = []
    for entry in node.elements:
        key = lowering.expression(entry.key) if isinstance(entry, cst.DictElement) else None
        entries.append(nodes.Entry(entry, key, lowering.expression(entry.value)))
    return nodes.DictDisplay(node, entries)


def conditional(node: cst.IfExp, lowering: Lowering) -> nodes.Node:
    lower = lowering.expression
    return nodes.Conditional(node, lower(node.test), lower(node.body), lower(node.orelse))


def boolean(node: cst.BooleanOperation, lowering: Lowering) -> nodes.Node:
    operator = "and" if isinstance(node.operator, cst.And) else "or"
    left, right = lowering.expression(node.left), lowering.expression(node.right)
    return nodes.Boolean(node, operator, left, right)


def unary(node: cst.UnaryOperation, lowering: Lowering) -> nodes.Node:
    return nodes.Unary(node, _UNARY[type(node.operator)], lowering.expression(node.expression))


def binary(node: cst.BinaryOperation, lowering: Lowering) -> nodes.Node:
    left, right = lowering.expression(node.left), lowering.expression(node.right)
    return nodes.Binary(node, operator_symbol(node.operator), left, right)


def comparison(node: cst.Comparison, lowering: Lowering) -> nodes.Node:
    pairs = [
        (_COMPARE[type(c.operator)], lowering.expression(c.comparator)) for c in node.comparisons
    ]
    return nodes.Compare(node, lowering.expression(node.left), pairs)


def walrus(node: cst.NamedExpr, lowering: Lowering) -> nodes.Node:
    return nodes.Walrus(node, lowering.expression(node.target), lowering.expression(node.value))


def yield_(node: cst.Yield, lowering: Lowering) -> nodes.Node:
    lowering.yields = True
    delegates = isinstance(node.value, cst.From)
    value = node.value.item if delegates else node.value
    return nodes.Yield(node, lowering.optional(value), delegates)


def await_(node: cst.Await, lowering: Lowering) -> nodes.Node:
    return nodes.Await(node, lowering.expression(node.expression))


def comprehension(node: cst.BaseComp, lowering: Lowering) -> nodes.Node:
    kind = _COMPREHENSIONS.get(type(node), "dict")
    parts = [node.key, node.value] if kind == "dict" else [node.elt]
    clauses = []
    clause = node.for_in
    while clause is not None:
        conditions = [lowering.expression(i.test) for i in clause.ifs]
        target, iterable = lowering.expression(clause.target), lowering.expression(clause.iter)
        clauses.append((target, iterable, conditions))
        clause = clause.inner_for_in
    elements = [lowering.expression(p) for p in parts]
    return nodes.Comprehension(node, kind, elements, clauses)


LOWER = {
    cst.Name: name,
    cst.Integer: number,
    cst.Float: number,
    cst.Imaginary: lambda node, lowering: nodes.Opaque(node, []),
    cst.SimpleString: string,
    cst.FormattedString: formatted,
    cst.ConcatenatedString: concatenated,
    cst.Attribute: attribute,
    cst.Call: call,
    cst.Subscript: subscript,
    cst.Lambda: lambda_,
    cst.List: collection,
    cst.Tuple: collection,
    cst.Set: collection,
    cst.Dict: dictionary,
    cst.IfExp: conditional,
    cst.BooleanOperation: boolean,
    cst.UnaryOperation: unary,
    cst.BinaryOperation: binary,
    cst.Comparison: comparison,
    cst.NamedExpr: walrus,
    cst.Yield: yield_,
    cst.Await: await_,
    cst.ListComp: comprehension,
    cst.SetComp: comprehension,
    cst.DictComp: comprehension,
    cst.GeneratorExp: comprehension,
    cst.Ellipsis: lambda node, lowering: nodes.Constant(node, ...),
}
