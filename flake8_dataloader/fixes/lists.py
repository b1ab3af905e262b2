"""LDR204, and LDR201 in a ``map``: what is worked out step by step becomes a list."""

from __future__ import annotations

import ast

from ..findings import Finding
from .document import Document
from .repair import Edit, Repair, Unfixable, repair

_SET_OPERATORS = (ast.BitAnd, ast.BitOr, ast.BitXor, ast.Sub)


def as_list(document: Document, node: ast.expr) -> Repair:
    """``list(...)`` around an iterator or a view that is kept on ``self``."""
    statement = document.statement(node)
    target = _kept_on_self(statement, node)
    if target is None:
        raise Unfixable("what is done with it is not in sight")
    cls = next((o for o in document.around(node) if isinstance(o, ast.ClassDef)), None)
    for use in ast.walk(cls) if cls else ():
        if isinstance(use, ast.Attribute) and use.attr == target and use is not node:
            _check_use(document, use)
    start, end = document.span(node)
    if isinstance(node, ast.GeneratorExp):
        code = "[" + document.text[start + 1 : end - 1] + "]"
        return repair("make it a list", [Edit.replace((start, end), code)])
    return repair("make it a list", [Edit.insert(start, "list("), Edit.insert(end, ")")])


def _kept_on_self(statement: ast.stmt, node: ast.expr) -> str | None:
    if isinstance(statement, ast.Assign) and statement.value is node:
        target = statement.targets[0]
        if len(statement.targets) == 1 and isinstance(target, ast.Attribute):
            return target.attr
    return None


def _check_use(document: Document, use: ast.Attribute) -> None:
    """Raise Unfixable where a list would not do what the iterator or view did."""
    parent = document.parents[use]
    called = ast.unparse(parent.func) if isinstance(parent, ast.Call) else ""
    if called == "next":
        raise Unfixable(f"`{use.attr}` is read by next(), which a list does not know")
    if isinstance(parent, ast.Attribute):
        raise Unfixable(f"`{ast.unparse(parent)}` is no attribute of a list")
    if isinstance(parent, ast.BinOp) and isinstance(parent.op, _SET_OPERATORS):
        raise Unfixable(f"`{use.attr}` is used as a set")


def as_list_of_map(document: Document, finding: Finding) -> Repair:
    """LDR201: the list of what ``map(lambda ...)`` gives, which holds the lambda no more."""
    node = document.at(finding.span, ast.Lambda)
    call = document.parents.get(node)
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in ("map", "filter"):
        raise Unfixable("it is not the function of a map")
    return as_list(document, call)
