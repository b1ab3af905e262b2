"""Code that moves, written anew by libcst: what is not meant to change stays as it is typed."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from functools import cached_property

import libcst as cst
import libcst.matchers as m
from libcst.metadata import MetadataWrapper, PositionProvider

from .document import Document

_DOCSTRING = m.SimpleStatementLine([m.Expr(m.SimpleString()), m.ZeroOrMore()])

_KINDS = {
    ast.Lambda: cst.Lambda,
    ast.FunctionDef: cst.FunctionDef,
    ast.AsyncFunctionDef: cst.FunctionDef,
    ast.ClassDef: cst.ClassDef,
}


class Concrete:
    """The libcst tree of a document, asked by the nodes of its ``ast``."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.module = cst.parse_module(document.text)

    @cached_property
    def _by_place(self) -> dict[tuple, cst.CSTNode]:
        wrapper = MetadataWrapper(self.module, unsafe_skip_copy=True)
        return {
            (type(node), place.start.line, place.start.column): node
            for node, place in wrapper.resolve(PositionProvider).items()
            if isinstance(node, tuple(_KINDS.values()))
        }

    def node(self, node: ast.AST) -> cst.CSTNode:
        """The libcst node of a function, lambda or class."""
        start = self._document.span(node)[0] - self._document.line_start(node.lineno)
        return self._by_place[_KINDS[type(node)], node.lineno, start]

    def code(self, statements: Iterable[cst.BaseStatement]) -> str:
        """Statements of a module, as text that ends with a newline."""
        body = list(statements)
        return self.module.with_changes(
            header=[], body=body, footer=[], has_trailing_newline=bool(body)
        ).code


def function_code(
    document: Document,
    node: ast.AST,
    name: str,
    bound: Sequence[str] = (),
    undefaulted: Sequence[str] = (),
    imports: Sequence[str] = (),
) -> str:
    """A function or lambda as a ``def`` of the module, called ``name``.

    ``bound`` are the names that become keyword arguments (``self`` the first argument), the
    parameters ``undefaulted`` lose their defaults, and ``imports`` are statements that the body
    begins with.
    """
    concrete = document.concrete
    node_in_cst = concrete.node(node)
    parameters = _undefault(node_in_cst.params, undefaulted)
    space = getattr(node_in_cst, "whitespace_before_params", None)
    parameters = _bind(parameters, bound, space)
    if isinstance(node, ast.Lambda):
        body = cst.SimpleStatementLine([cst.Return(_returned(document, node, node_in_cst.body))])
        function = cst.FunctionDef(cst.Name(name), parameters, cst.IndentedBlock([body]))
    else:
        leading = _attached(node_in_cst.leading_lines)
        function = node_in_cst.with_changes(
            name=cst.Name(name), params=parameters, leading_lines=leading
        )
    if imports:
        function = _importing(function, imports)
    return concrete.code([_dedented(document, node, function)])


def class_code(document: Document, node: ast.ClassDef, name: str) -> str:
    """A class as one of the module, called ``name``."""
    cls = document.concrete.node(node)
    leading = _attached(cls.leading_lines)
    cls = cls.with_changes(name=cst.Name(name), leading_lines=leading)
    return document.concrete.code([_dedented(document, node, cls)])


def _attached(lines: Sequence[cst.EmptyLine]) -> list[cst.EmptyLine]:
    """The comments directly above a statement."""
    kept: list[cst.EmptyLine] = []
    for line in reversed(lines):
        if line.comment is None:
            break
        kept.insert(0, line)
    return kept


def _undefault(parameters: cst.Parameters, names: Sequence[str]) -> cst.Parameters:
    def plain(params):
        return [
            p.with_changes(default=None, equal=cst.MaybeSentinel.DEFAULT)
            if p.name.value in names
            else p
            for p in params
        ]

    fields = ("posonly_params", "params", "kwonly_params")
    return parameters.with_changes(**{f: plain(getattr(parameters, f)) for f in fields})


def _bind(parameters: cst.Parameters, names: Sequence[str], space) -> cst.Parameters:
    """The parameters and ``names`` after them, by keyword only; ``self`` comes first, as ever.

    ``space`` is what stands before the first parameter: a line break, where each has its own line.
    """
    named = [cst.Param(cst.Name(name)) for name in names if name != "self"]
    star: cst.Param | cst.ParamStar | cst.MaybeSentinel = parameters.star_arg
    if named and not isinstance(star, (cst.Param, cst.ParamStar)):
        star = cst.ParamStar()
    field = "kwonly_params" if parameters.kwonly_params else "params"
    own = list(getattr(parameters, field))
    in_lines = isinstance(space, cst.ParenthesizedWhitespace) and not parameters.star_kwarg
    if named and own and in_lines and not isinstance(star, cst.Param):
        comma, closing = cst.Comma(whitespace_after=space), own[-1].comma
        own[-1] = own[-1].with_changes(comma=comma)
        named = [param.with_changes(comma=comma) for param in named]
        named[-1] = named[-1].with_changes(comma=closing)
        star = star if parameters.kwonly_params else cst.ParamStar(comma)
    changes = {"star_arg": star, "kwonly_params": parameters.kwonly_params, field: own}
    changes["kwonly_params"] = [*changes["kwonly_params"], *named]
    parameters = parameters.with_changes(**changes)
    if "self" in names:
        field = "posonly_params" if parameters.posonly_params else "params"
        first = [cst.Param(cst.Name("self")), *getattr(parameters, field)]
        parameters = parameters.with_changes(**{field: first})
    return parameters


def _returned(document: Document, node: ast.Lambda, body: cst.BaseExpression):
    """The body of a lambda, moved left to where a function's body stands."""
    line = document.lines[node.lineno - 1]
    here = len(line) - len(line.lstrip(" \t"))
    extra = here - len(document.indentation(document.statement(node)))
    body = body.visit(_MoveLeft(extra)) if extra > 0 else body
    try:
        ast.parse(cst.Module([]).code_for_node(body))
    except SyntaxError:  # it went on after a line break, in the parentheses around it
        return body.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    return body


class _MoveLeft(cst.CSTTransformer):
    """Takes columns away from the lines of an expression that follow its first."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns

    def leave_ParenthesizedWhitespace(self, original_node, updated_node):
        lines = [
            line.with_changes(whitespace=self._moved(line.whitespace))
            for line in updated_node.empty_lines
        ]
        last = self._moved(updated_node.last_line)
        return updated_node.with_changes(empty_lines=lines, last_line=last)

    def _moved(self, space: cst.SimpleWhitespace) -> cst.SimpleWhitespace:
        removed = min(self._columns, len(space.value) - len(space.value.lstrip()))
        return cst.SimpleWhitespace(space.value[removed:])


def _dedented(document: Document, node: ast.AST, definition: cst.CSTNode) -> cst.CSTNode:
    return definition.visit(_DedentDocstrings(len(document.indentation(document.statement(node)))))


class _DedentDocstrings(cst.CSTTransformer):
    """Moves docstrings left with their functions: ``inspect.cleandoc`` reads them as before."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns

    def leave_IndentedBlock(self, original_node, updated_node):
        first = updated_node.body[0]
        if not m.matches(first, _DOCSTRING):
            return updated_node
        string = first.body[0].value
        begin, *rest = string.value.split("\n")
        if any(line[: self._columns].strip() for line in rest):
            return updated_node
        value = "\n".join([begin, *(line[self._columns :] for line in rest)])
        docstring = cst.Expr(string.with_changes(value=value))
        line = first.with_changes(body=[docstring, *first.body[1:]])
        return updated_node.with_changes(body=[line, *updated_node.body[1:]])


def _importing(function: cst.FunctionDef, imports: Sequence[str]) -> cst.FunctionDef:
    """A function that imports first what it needs, after its docstring."""
    added = [cst.parse_statement(text) for text in imports]
    body = list(function.body.body)
    first = 1 if function.get_docstring() is not None else 0
    if body[first:] and not body[first].leading_lines:
        blank = [cst.EmptyLine(indent=False)]
        body[first] = body[first].with_changes(leading_lines=blank)
    block = function.body.with_changes(body=[*body[:first], *added, *body[first:]])
    return function.with_changes(body=block)
