"""LDR201: a lambda in a ``defaultdict`` that only says what a builtin type says."""

from __future__ import annotations

import ast

from ..findings import Finding
from .document import Document
from .repair import Edit, Repair, Unfixable, repair

#: What a factory returns, and the type that makes the same.
_TYPES = {
    "0": "int",
    "0.0": "float",
    "False": "bool",
    "''": "str",
    "[]": "list",
    "{}": "dict",
    "()": "tuple",
    "list()": "list",
    "dict()": "dict",
    "set()": "set",
    "int()": "int",
    "float()": "float",
}


def builtin_factory(document: Document, finding: Finding) -> Repair:
    """``defaultdict(lambda: 0)`` is ``defaultdict(int)``."""
    node = document.at(finding.span, ast.Lambda)
    call = document.parents.get(node)
    if not isinstance(call, ast.Call) or ast.unparse(call.func).split(".")[-1] != "defaultdict":
        raise Unfixable("it is not the factory of a defaultdict")
    name = _TYPES.get(ast.unparse(node.body))
    scope = document.scope_at(node)
    if name is None or ast.unparse(node.args) or any(name in s.bindings for s in scope.chain()):
        raise Unfixable("it is no builtin type")
    return repair(f"give the type `{name}`", [Edit.replace(document.span(node), name)])
