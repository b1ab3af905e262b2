"""LDR204: a method that does not use ``self`` crosses without it, once it is a static method."""

from __future__ import annotations

import ast

from ..findings import Finding
from .document import Document
from .repair import Edit, Repair, Unfixable, repair


def make_static(document: Document, finding: Finding) -> Repair:
    """``collate_fn=self.collate`` sends all of ``self``; ``@staticmethod`` keeps it at home."""
    if ".__self__" not in (finding.object_path or ""):
        raise Unfixable("no method brings it along")
    method = _method(document, finding)
    own, first = document.names.own[method], [*method.args.posonlyargs, *method.args.args][0]
    if document.names.reads_of(first.arg, own) or len(own.bindings[first.arg]) > 1:
        raise Unfixable(f"`{method.name}` uses `{first.arg}`")
    edits = [_without_first(document, method, first)]
    line = f"{document.indentation(method)}@staticmethod{document.newline}"
    edits.append(Edit.insert(document.line_start(method.lineno), line))
    return repair(f"make `{method.name}` a static method", edits)


def _method(document: Document, finding: Finding) -> ast.FunctionDef:
    """The method that the last step, where it is sent, says as ``self.name``."""
    sent = document.at_step(finding.steps[-1], ast.keyword, ast.Attribute)
    value = sent.value if isinstance(sent, ast.keyword) else sent
    cls = next((o for o in document.around(value) if isinstance(o, ast.ClassDef)), None)
    if not isinstance(value, ast.Attribute) or not isinstance(value.value, ast.Name) or not cls:
        raise Unfixable("it is not said as a method of self")
    methods = [s for s in cls.body if isinstance(s, ast.FunctionDef) and s.name == value.attr]
    uses = [n for n in ast.walk(document.tree) if isinstance(n, ast.Attribute)]
    others = [n for n in uses if n.attr == value.attr and ast.unparse(n.value) == cls.name]
    if len(methods) != 1 or methods[0].decorator_list or not methods[0].args.args or others:
        raise Unfixable(f"`{value.attr}` is more than a plain method")
    if "super" in {read.name for read in document.names.within(methods[0])}:
        raise Unfixable(f"`{value.attr}` uses super()")
    return methods[0]


def _without_first(document: Document, method: ast.FunctionDef, first: ast.arg) -> Edit:
    """Take the first parameter away, with the comma after it."""
    start, end = document.span(first)
    after = document.text[end:]
    if after.lstrip().startswith(","):
        rest = after.lstrip()[1:]
        end = len(document.text) - len(rest.lstrip(" "))
    return Edit.replace((start, end), "")
