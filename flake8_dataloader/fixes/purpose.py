"""What a nameless function is called: after what it is for."""

from __future__ import annotations

import ast
import re

from .document import Document

#: Calls that only pass a function on.
_WRAPPERS = frozenset(["partial", "staticmethod", "map", "filter", "setattr", "update", "dict"])

#: Parameters that say only that they take a function.
_SAYS_NOTHING = frozenset(["func", "fn", "f", "function", "lambd", "callable", "callback"])

#: Verbs of factories: what ``make_collate`` returns is a ``collate``.
_VERBS = re.compile(r"^(make|get|build|create|define|new)_(?=.)")


def purpose(document: Document, node: ast.AST) -> str:
    """A name for the function: that of the argument, attribute, variable or key that takes it; one
    ``..._step`` where it is only a part of that."""
    suffix, name, child = "", "", node
    for outer in document.around(node):
        name = _name_given_by(outer, child)
        if name or (isinstance(outer, ast.stmt) and not isinstance(outer, ast.Return)):
            break
        if isinstance(outer, ast.Call) and child is not outer.func:
            called = _last_name(outer.func)
            if called == "defaultdict":
                return f"default_{_identifier(purpose(document, outer))}"
            suffix = suffix if called in _WRAPPERS else "_step"
        elif isinstance(outer, (ast.List, ast.Tuple, ast.Set)):
            suffix = "_step"
        child = outer
    name = _identifier(name or "function")
    return f"{name}{suffix}" if name not in _SAYS_NOTHING else f"{name}_step"


def _name_given_by(outer: ast.AST, child: ast.AST) -> str:
    if isinstance(outer, ast.keyword):
        return "" if outer.arg in _SAYS_NOTHING else outer.arg or ""
    if isinstance(outer, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
        targets = outer.targets if isinstance(outer, ast.Assign) else [outer.target]
        return _last_name(targets[0])
    if isinstance(outer, ast.Dict):
        keys = [k for k, v in zip(outer.keys, outer.values) if v is child]
        return _last_name(keys[0]) if keys and keys[0] else ""
    if isinstance(outer, ast.arguments):
        positional = [*outer.posonlyargs, *outer.args]
        defaults = dict(zip(reversed(outer.defaults), reversed(positional)))
        defaults.update(zip(outer.kw_defaults, outer.kwonlyargs))
        return defaults[child].arg
    if isinstance(outer, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return _VERBS.sub("", outer.name)
    if isinstance(outer, ast.Call) and isinstance(outer.func, ast.Attribute):
        if outer.func.attr in ("append", "add", "insert"):
            return _last_name(outer.func.value) + "_step"
        if outer.func.attr in ("apply", "map", "filter", "transform"):
            return outer.func.attr + "_step"
    if isinstance(outer, ast.Call) and _last_name(outer.func) == "setattr":
        return _last_name(outer.args[1]) if len(outer.args) > 1 else ""
    return ""


def _last_name(node: ast.AST) -> str:
    """The last word of ``a``, ``a.b``, ``a["b"]`` or ``"b"``."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return _last_name(node.slice) or _last_name(node.value)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _identifier(text: str) -> str:
    name = re.sub(r"\W+", "_", text).strip("_")
    return name if name.isidentifier() else f"function_{name}".rstrip("_")
