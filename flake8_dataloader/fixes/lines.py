"""The lines of a module's body, and how some of them move under a guard."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst

from .document import Document
from .names import place
from .repair import Edit


def is_guard(statement: ast.AST, operator: type[ast.cmpop] = ast.Eq) -> bool:
    """Whether a statement is ``if __name__ == "__main__":``, written either way round; or the same
    with another ``operator``."""
    if not isinstance(statement, ast.If) or not isinstance(statement.test, ast.Compare):
        return False
    test = statement.test
    sides = [test.left, *test.comparators]
    names = [s.id for s in sides if isinstance(s, ast.Name)]
    texts = [s.value for s in sides if isinstance(s, ast.Constant)]
    return (names, texts) == (["__name__"], ["__main__"]) and isinstance(test.ops[0], operator)


@dataclass(eq=False)
class Line:
    """One element of the module's body in libcst: a compound statement, or a line of simple ones;
    and the same in ``ast``."""

    concrete: cst.BaseStatement
    statements: list[ast.stmt]

    @property
    def guard(self) -> bool:
        """Whether it is a guard that can be extended."""
        return is_guard(self.statements[0]) and not self.statements[0].orelse

    def has(self, node: ast.AST) -> bool:
        last = self.statements[-1]
        first = min(map(place, [self.statements[0], *_decorators(self.statements[0])]))
        return first <= place(node) <= (last.end_lineno, last.end_col_offset)

    def binds(self, document: Document) -> set[str]:
        """The names of the module that it binds."""
        bindings = document.names.module.bindings
        return {name for name, nodes in bindings.items() if any(map(self.has, nodes))}


def _decorators(statement: ast.stmt) -> list[ast.expr]:
    return getattr(statement, "decorator_list", [])


def lines_of(document: Document) -> list[Line]:
    groups: list[list[ast.stmt]] = []
    for statement in document.tree.body:
        if groups and groups[-1][-1].end_lineno == statement.lineno:
            groups[-1].append(statement)
        else:
            groups.append([statement])
    return [Line(*pair) for pair in zip(document.concrete.module.body, groups, strict=True)]


def rewritten(document: Document, lines: list[Line], moving: Sequence[int], old: int | None):
    """The edit that puts the lines ``moving`` into one guard, below all the others up to there.

    ``old`` is a guard that there is; what was in it keeps its place among what moves.
    """
    indices = sorted([*moving, *([old] if old is not None else [])])
    first, last = indices[0], indices[-1]
    staying = [lines[i].concrete for i in range(first, last + 1) if i not in indices]
    above = staying or [line.concrete for line in lines[:first]]
    if old is None:
        blank, begin = _split_leading(lines[first].concrete)
        rest = [_in_block(lines[i].concrete) for i in moving if i != first]
        guard = _new_guard(document, [begin, *rest], _blank(blank, above))
    else:
        blocks = (_block(lines[i], first=i == first) for i in indices)
        guard = _extended(lines[old].concrete, [s for block in blocks for s in block])
        comments = [line for line in guard.leading_lines if line.comment]
        blank = lines[first if last != old else old].concrete.leading_lines
        blank = _blank([line for line in blank if not line.comment], above)
        guard = guard.with_changes(leading_lines=[*blank, *comments])
    code = document.concrete.code
    start = _header(document) + len(code(line.concrete for line in lines[:first]))
    end = start + len(code(line.concrete for line in lines[first : last + 1]))
    text = code([*staying, guard])
    if end > len(document.text):  # the file does not end in a newline
        text, end = text.rstrip("\r\n"), len(document.text)
    return Edit.replace((start, end), text)


def _block(line: Line, first: bool) -> list[cst.BaseStatement]:
    """What a line contributes to the body of the guard."""
    if not line.guard:
        statement = _split_leading(line.concrete)[1] if first else _in_block(line.concrete)
        return [statement]
    body = line.concrete.body
    if isinstance(body, cst.IndentedBlock):
        begin = body.body[0]
        if not first and not begin.leading_lines and line.concrete.leading_lines:
            begin = begin.with_changes(leading_lines=[cst.EmptyLine(indent=False)])
        return [begin, *body.body[1:]]
    space = body.trailing_whitespace
    return [cst.SimpleStatementLine(body.body, trailing_whitespace=space)]


def _extended(old: cst.If, statements: list[cst.BaseStatement]) -> cst.If:
    if isinstance(old.body, cst.IndentedBlock):
        return old.with_changes(body=old.body.with_changes(body=statements))
    return old.with_changes(body=cst.IndentedBlock(statements))


def _new_guard(document: Document, body: list, blank: list) -> cst.If:
    test = cst.parse_expression(f"__name__ == {document.quote}__main__{document.quote}")
    return cst.If(test, cst.IndentedBlock(body), leading_lines=blank)


def _blank(lines: list, above: list) -> list[cst.EmptyLine]:
    """Blank lines, and at least as many as there should be below what stands ``above``."""
    defined = bool(above) and isinstance(above[-1], (cst.FunctionDef, cst.ClassDef))
    wanted = 2 if defined else min(1, len(above))
    return [cst.EmptyLine(indent=False)] * max(wanted, len(lines))


def _split_leading(statement: cst.BaseStatement) -> tuple[list, cst.BaseStatement]:
    """The blank lines above a statement, and the statement with its comments."""
    lines = list(statement.leading_lines)
    count = next((i for i, line in enumerate(lines) if line.comment), len(lines))
    return lines[:count], _in_block(statement.with_changes(leading_lines=lines[count:]))


def _in_block(statement: cst.BaseStatement) -> cst.BaseStatement:
    """A statement of the module as one of a block: with one blank line where there were two, and
    no indentation on blank lines."""
    lines = statement.leading_lines
    pairs = zip([None, *lines], lines)
    single = [b for a, b in pairs if b.comment or a is None or a.comment]
    return statement.with_changes(leading_lines=single).visit(_BareBlankLines())


class _BareBlankLines(cst.CSTTransformer):
    def leave_EmptyLine(self, original_node, updated_node):
        return updated_node if updated_node.comment else updated_node.with_changes(indent=False)


def _header(document: Document) -> int:
    module = document.concrete.module
    return sum(len(module.code_for_node(line)) for line in module.header)
