"""Where new lines go in a file, and how statements leave it, with the blank lines in order."""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence

from .document import Document, is_definition
from .names import is_docstring, package, place
from .repair import Edit, Rank, Unfixable

#: Blank lines around a definition of the module (PEP 8).
_AROUND = 2


def insert_above(document: Document, node: ast.AST, code: str, above: int = _AROUND) -> list[Edit]:
    """A definition on lines of its own, above the statement of the module that ``node`` is part of
    and its comments; with so many blank lines ``above`` it."""
    line = document.leading_line(document.top(node))
    at = document.line_start(line)
    newline = document.newline
    edits = [Edit.insert(at, code + newline * _AROUND, Rank.DEFINITION, document.span(node)[0])]
    space = space_above(document, line, above)
    return [*edits, Edit.insert(at, space, Rank.SPACE)] if space else edits


def space_above(document: Document, line: int, wanted: int) -> str:
    """The blank lines that are missing above a line; above the first there are none."""
    blank = 0
    while line - blank > 1 and document.is_blank(line - blank - 1):
        blank += 1
    return document.newline * max(0, wanted - blank) if line - blank > 1 else ""


def delete(document: Document, statement: ast.stmt, gone: Sequence[ast.stmt] = ()) -> Edit:
    """Take a statement away, with the comments above it and the blank lines that it leaves; those
    that are ``gone``, too, are as if they were not there."""
    first, last = document.leading_line(statement), last_line(document, statement)
    block = document.siblings(statement)
    begins = all(other in gone for other in block[: block.index(statement)])
    ends = statement is block[-1]
    text = ""
    if begins and ends:
        text = document.indentation(statement) + "pass" + document.newline
    elif begins or not ends and first > 1 and document.is_blank(first - 1):
        while last < len(document.lines) and document.is_blank(last + 1):
            last += 1
    if ends or (begins and isinstance(document.parents[statement], ast.stmt)):
        while first > 1 and document.is_blank(first - 1):
            first -= 1
    return Edit.replace((document.line_start(first), document.line_start(last + 1)), text)


def last_line(document: Document, statement: ast.stmt) -> int:
    """The last line of a statement, with the comments below that are indented as its body is."""
    last, line = statement.end_lineno, statement.end_lineno + 1
    indentation = document.indentation(statement)
    while line <= len(document.lines):
        text = document.lines[line - 1]
        if text.lstrip().startswith("#") and len(text) - len(text.lstrip()) > len(indentation):
            last = line
        elif not document.is_blank(line):
            break
        line += 1
    return last


def imported(document: Document, module: str, name: str | None, at: ast.AST):
    """How to say ``module.name`` at a place, and the edits that import it if nothing does yet.

    Without ``name`` the module itself is meant. Raises Unfixable where the name is taken.
    """
    names, scope = document.names, document.scope_at(at)
    for alias, statement in _imports(document):
        said = _said(statement, alias, module, name)
        root = said and said.partition(".")[0]
        if root and names.resolve(root, scope) is names.module:
            if len(names.module.bindings[root]) == 1 or name is None:
                return said, []
    bound = name or module
    if any(bound in s.bindings for s in [*scope.chain(), names.module]):
        raise Unfixable(f"the name `{bound}` is taken here by something else")
    code = f"from {module} import {name}" if name else f"import {module}"
    return bound, _import_edits(document, module, code)


def move_imports(document: Document, statements: list[ast.stmt]) -> list[Edit]:
    """Imports of a guard become imports of the module, after those at its head."""
    statements = sorted(statements, key=place)
    edits = [delete(document, statement, statements) for statement in statements]
    head = _head(document)
    line = head[-1].end_lineno if head else _after_docstring(document)
    at = document.line_start(line + 1)
    code = "".join(document.code(s) + document.newline for s in statements)
    return [*edits, Edit.insert(at, code, Rank.IMPORT)] if statements else []


def _imports(document: Document):
    for statement in document.tree.body:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            yield from ((alias, statement) for alias in statement.names)


def _said(statement: ast.stmt, alias: ast.alias, module: str, name: str | None) -> str | None:
    if isinstance(statement, ast.ImportFrom):
        fits = name is not None and statement.module == module and alias.name == name
        return (alias.asname or name) if fits and not statement.level else None
    if alias.name != module:
        return None
    root = alias.asname or module
    return f"{root}.{name}" if name else root


def _import_edits(document: Document, module: str, code: str) -> list[Edit]:
    """A line among the imports at the head of the file: those of the standard library come first,
    each group in the order of its names."""
    head, newline = _head(document), document.newline
    rank = Rank.FROM_IMPORT if code.startswith("from") else Rank.IMPORT
    standard = [s for s in head if package(s, s.names[0]) in sys.stdlib_module_names]
    same = [s for s in standard if isinstance(s, ast.ImportFrom) == code.startswith("from")]
    before = [s for s in same if package(s, s.names[0]) < module]
    if standard and rank is Rank.FROM_IMPORT and not same:
        before = standard
    if before:
        return [Edit.insert(document.line_start(before[-1].end_lineno + 1), code + newline, rank)]
    if standard:
        at = document.line_start(document.leading_line((same or standard)[0]))
        return [Edit.insert(at, code + newline, rank)]
    line = document.leading_line(head[0]) if head else _after_docstring(document) + 1
    at = document.line_start(line)
    edits = [Edit.insert(at, code + newline, rank), Edit.insert(at, newline, Rank.BELOW_IMPORTS)]
    if line > 1 and not document.is_blank(line - 1) and not head:
        edits.append(Edit.insert(at, newline, Rank.ABOVE_IMPORTS))
    return edits


def _head(document: Document) -> list[ast.stmt]:
    """The imports at the beginning of the file."""
    found = []
    for statement in document.tree.body:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            if getattr(statement, "module", None) != "__future__":
                found.append(statement)
        elif found or is_definition(statement) or not is_docstring(statement):
            break
    return found


def _after_docstring(document: Document) -> int:
    """The last line of the docstring, the ``__future__`` imports or the comments at the head."""
    line = 0
    for statement in document.tree.body:
        future = isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
        if not future and not (line == 0 and is_docstring(statement)):
            break
        line = statement.end_lineno
    while line < len(document.lines) and document.lines[line].startswith("#"):
        line += 1
    while line and line < len(document.lines) and document.is_blank(line + 1):
        line += 1
    return line
