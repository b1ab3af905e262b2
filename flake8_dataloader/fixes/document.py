"""One file as the fixers see it: its text, its tree, and where one lies in the other."""

from __future__ import annotations

import ast
import builtins
import io
import keyword
import re
import tokenize
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from ..findings import Finding, Span, Step
from ..source import Source
from .names import DEFINITIONS, FUNCTIONS, Names, Scope, place
from .repair import Edit, Unfixable, apply_edits

_BLANK_LINE = re.compile(r"[ \t\f]*(\r\n|\r|\n)?\Z")


class Document:
    """A file with the findings that are to be fixed.

    ``imported_by`` names a file of the project that imports this one, or gives None: it is asked
    only where a fix would be seen from there. Offsets are 0-based, in characters of ``text``.
    """

    def __init__(
        self,
        source: Source,
        findings: Sequence[Finding] = (),
        imported_by: Callable[[], str | None] = lambda: None,
    ) -> None:
        self.path = source.path
        self.text = source.text
        self.findings = findings
        self.imported_by = imported_by
        self.tree = ast.parse(self.text)
        self.lines = io.StringIO(self.text, newline="").readlines()
        self._taken: set[str] = set()
        self._functions: dict[str, tuple] = {}

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line))
        return starts

    @cached_property
    def newline(self) -> str:
        return next((m.group() for m in re.finditer(r"\r\n|\r|\n", self.text)), "\n")

    @cached_property
    def names(self) -> Names:
        return Names(self.tree)

    @cached_property
    def concrete(self):
        """The same file as libcst reads it, for those who write code that moves."""
        from .concrete import Concrete

        return Concrete(self)

    @cached_property
    def module_lines(self) -> list:
        """The lines of the module's body: see :mod:`.lines`."""
        from .lines import lines_of

        return lines_of(self)

    @cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        nodes = ast.walk(self.tree)
        return {child: node for node in nodes for child in ast.iter_child_nodes(node)}

    @cached_property
    def indent(self) -> str:
        """One step of indentation, as the file makes it."""
        for node in ast.walk(self.tree):
            body = getattr(node, "body", None)
            if isinstance(node, ast.stmt) and isinstance(body, list) and body:
                inner, outer = self.indentation(body[0]), self.indentation(node)
                if body[0].lineno > node.lineno and len(inner) > len(outer):
                    return inner[len(outer) :]
        return "    "

    @cached_property
    def quote(self) -> str:
        """The kind of quotation mark that the file prefers."""
        return "'" if self.text.count("'") > self.text.count('"') else '"'

    @cached_property
    def width(self) -> int:
        """How long a line may be: as long as the longest there is, between 88 and 120 columns."""
        return min(max([88, *(len(line.rstrip()) for line in self.lines)]), 120)

    def fits(self, node: ast.AST, code: str) -> bool:
        """Whether the line of ``node`` is not too long with ``code`` in its place."""
        line = self.lines[node.end_lineno - 1].rstrip()
        return len(line) + len(code) - len(self.code(node)) <= self.width

    def offset(self, line: int, column: int) -> int:
        """Of a 1-based line and a 0-based column in UTF-8 bytes, as ``ast`` counts them."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        if not text.isascii():
            column = len(text.encode()[:column].decode(errors="ignore"))
        return self._starts[line - 1] + column

    def line_start(self, line: int) -> int:
        """The offset at which a 1-based line begins; the line after the last one may be asked."""
        return self._starts[line - 1]

    def span(self, node: ast.AST) -> tuple[int, int]:
        end = self.offset(node.end_lineno, node.end_col_offset)
        return self.offset(node.lineno, node.col_offset), end

    def span_with_parentheses(self, node: ast.Lambda) -> tuple[int, int]:
        """The span of a lambda and of the parentheses that only it stands in."""
        start, end = self.span(node)
        for _ in self.concrete.node(node).lpar:
            before = self.text[:start].rstrip()
            after = len(self.text[end:]) - len(self.text[end:].lstrip())
            if not before.endswith("(") or self.text[end + after] != ")":
                break  # a comment stands between
            start, end = len(before) - 1, end + after + 1
        return start, end

    def changed(self, edits: Iterable[Edit], node: ast.AST) -> tuple[Document, ast.AST]:
        """The document after edits inside ``node``, below or on its first line, and the same node
        there."""
        other = Document(Source.from_text(self.path, apply_edits(self.text, edits)))
        same = (n for n in ast.walk(other.tree) if type(n) is type(node))
        return other, next(n for n in same if place(n) == place(node))

    def code(self, node: ast.AST) -> str:
        start, end = self.span(node)
        return self.text[start:end]

    def at(self, span: Span, *kinds: type[ast.AST]) -> ast.AST | None:
        """The outermost node of the ``kinds`` that begins where ``span`` does."""
        begin = self._starts[span.line - 1] + span.column - 1
        for node in ast.walk(self.tree):
            if isinstance(node, kinds) and getattr(node, "lineno", 0) == span.line:
                if self.span(node)[0] == begin:
                    return node
        return None

    def at_step(self, step: Step, *kinds: type[ast.AST]) -> ast.AST | None:
        """The same where a step is; raises Unfixable where that is in another file."""
        if step.path != self.path:
            raise Unfixable(f"{step.path} would have to change, too")
        return self.at(step.span, *kinds)

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """What stands around a node, inside out."""
        while (node := self.parents.get(node)) is not None:
            yield node

    def statement(self, node: ast.AST) -> ast.stmt:
        """The innermost statement that a node is, or is part of."""
        return next(n for n in [node, *self.around(node)] if isinstance(n, ast.stmt))

    def top(self, node: ast.AST) -> ast.stmt:
        """The statement of the module that a node is, or is part of."""
        return [n for n in [node, *self.around(node)] if isinstance(n, ast.stmt)][-1]

    def scope_at(self, node: ast.AST) -> Scope:
        """The scope in which an expression is evaluated, or a definition made."""
        child = node
        for outer in self.around(node):
            if outer in self.names.own and self._is_body(outer, child):
                return self.names.own[outer]
            child = outer
        return self.names.module

    @staticmethod
    def _is_body(outer: ast.AST, child: ast.AST) -> bool:
        """Whether ``child`` is evaluated in the scope that ``outer`` opens, not around it."""
        if isinstance(outer, (*FUNCTIONS, ast.ClassDef)):
            body = outer.body if isinstance(outer.body, list) else [outer.body]
            return child in body
        return not (hasattr(outer, "generators") and child is outer.generators[0])

    def siblings(self, statement: ast.stmt) -> list[ast.stmt]:
        """The block that a statement stands in."""
        parent = self.parents[statement]
        blocks = [v for _, v in ast.iter_fields(parent) if isinstance(v, list) and statement in v]
        return blocks[0]

    def first_line(self, statement: ast.stmt) -> int:
        """The line on which a statement begins, decorators included."""
        decorators = getattr(statement, "decorator_list", [])
        return min([statement.lineno, *(d.lineno for d in decorators)])

    def indentation(self, statement: ast.stmt) -> str:
        line = self.lines[self.first_line(statement) - 1]
        return line[: len(line) - len(line.lstrip(" \t\f"))]

    def has_own_lines(self, statement: ast.stmt) -> bool:
        """Whether no other statement shares a line with this one, and nothing stands before it."""
        first = self.first_line(statement)
        before = self.text[self.line_start(first) : self.span(statement)[0]]
        neighbours = (s for s in self.siblings(statement) if s is not statement)
        shared = any(s.end_lineno >= first and s.lineno <= statement.end_lineno for s in neighbours)
        return not shared and not before.strip(" \t\f@") or statement.lineno > first

    def leading_line(self, statement: ast.stmt) -> int:
        """The first of the comment lines that stand directly above a statement, or its own.

        Comments at the very beginning (a shebang, an encoding, a licence) belong to the file.
        """
        own, indentation = self.first_line(statement), self.indentation(statement)
        line = own
        while line > 1 and self.lines[line - 2].startswith(indentation + "#"):
            line -= 1
        return own if line == 1 else line

    def is_blank(self, line: int) -> bool:
        return bool(_BLANK_LINE.match(self.lines[line - 1]))

    def is_free(self, name: str, scope: Scope) -> bool:
        """Whether nothing that is seen from ``scope`` or the module has this name."""
        if name in self._taken or keyword.iskeyword(name) or hasattr(builtins, name):
            return False
        return name not in self._globals and not any(name in s.bindings for s in scope.chain())

    def fresh(self, wish: str, scope: Scope) -> str:
        """A name for a new definition at module level; nobody gets the same one again."""
        candidates = [wish, *(f"{wish}_{number}" for number in range(2, 1000))]
        if not wish.endswith(("_fn", "_step")) and wish not in self._taken:
            candidates.insert(1, f"{wish}_fn")
        name = next(c for c in candidates if self.is_free(c, scope))
        self.take(name)
        return name

    def take(self, name: str) -> None:
        self._taken.add(name)

    def remember(self, node: ast.Lambda, name: str, definition: Sequence[Edit]) -> None:
        """That a function of this name is defined for a lambda, for those that say the same."""
        self._functions.setdefault(ast.dump(node), (name, definition, self.names.captures(node)))

    def twin(self, node: ast.Lambda) -> tuple[str, Sequence[Edit]] | None:
        """The name and definition of a function that a lambda like this one became."""
        name, definition, captures = self._functions.get(ast.dump(node), ("", (), None))
        same = captures is not None and list(captures) == list(self.names.captures(node))
        return (name, definition) if same else None

    @cached_property
    def _globals(self) -> set[str]:
        """The names that the module has, or that are read as if it had them."""
        module = self.names.module
        read = {r.name for r in self.names.reads if self.names.resolve(r.name, r.scope) is module}
        return read | set(module.bindings)

    @cached_property
    def string_lines(self) -> set[int]:
        """The lines that begin inside a string: their indentation is part of its value."""
        lines: set[int] = set()
        opened: list[int] = []
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            kind = tokenize.tok_name[token.type]
            if kind == "STRING":
                lines.update(range(token.start[0] + 1, token.end[0] + 1))
            elif kind.endswith("STRING_START"):
                opened.append(token.start[0])
            elif kind.endswith("STRING_END"):
                lines.update(range(opened.pop() + 1, token.end[0] + 1))
        return lines


def is_definition(node: ast.AST) -> bool:
    return isinstance(node, DEFINITIONS)
