"""LDR206: a decorator's inner function goes by the name of what it replaces."""

from __future__ import annotations

import ast

from ..findings import Finding
from .document import Document
from .layout import imported
from .names import FUNCTIONS
from .repair import Edit, Repair, Unfixable, repair


def add_wraps(document: Document, finding: Finding) -> Repair:
    """``@functools.wraps(function)`` above the function that a decorator returns."""
    node = document.at(finding.span, ast.FunctionDef, ast.AsyncFunctionDef)
    if node is None:
        raise Unfixable("it is not a function")
    outer = next((o for o in document.around(node) if isinstance(o, FUNCTIONS)), None)
    if outer is None or isinstance(outer, ast.Lambda):
        raise Unfixable("it is not the inner function of a decorator")
    arguments = [*outer.args.posonlyargs, *outer.args.args]
    called = [a.arg for a in arguments if document.names.reads_of(a.arg, document.names.own[outer])]
    if len(arguments) != 1 or not called:
        raise Unfixable("the decorator takes more than the function that it decorates")
    wraps, edits = imported(document, "functools", "wraps", node)
    line = document.first_line(node)
    if node.decorator_list:
        raise Unfixable("the inner function has decorators of its own")
    code = f"{document.indentation(node)}@{wraps}({arguments[0].arg}){document.newline}"
    edits.append(Edit.insert(document.line_start(line), code))
    return repair("give the inner function the name of the outer one", edits)
