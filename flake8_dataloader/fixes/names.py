"""Which name means what: Python's scopes, with every binding and every read of a file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
LOOPS = (ast.For, ast.AsyncFor, ast.While, *COMPREHENSIONS)


@dataclass(eq=False)
class Scope:
    """``bindings``: the nodes that bind each name; ``declared``: what ``global`` and ``nonlocal``
    say; ``remote``: names that an inner function binds by ``nonlocal`` or ``global``."""

    node: ast.AST
    parent: Scope | None
    bindings: dict[str, list[ast.AST]] = field(default_factory=dict)
    declared: dict[str, str] = field(default_factory=dict)
    remote: set[str] = field(default_factory=set)

    @property
    def is_class(self) -> bool:
        return isinstance(self.node, ast.ClassDef)

    def chain(self) -> Iterator[Scope]:
        """This scope and those around it, inside out."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent


@dataclass(frozen=True)
class Read:
    """A name that is read, and the scope in which it is looked up first."""

    node: ast.Name
    scope: Scope

    @property
    def name(self) -> str:
        return self.node.id


class Names(ast.NodeVisitor):
    """The scopes of a module. ``owner`` has the scope in which each definition stands, ``own`` the
    one that it opens."""

    def __init__(self, tree: ast.Module) -> None:
        self.module = Scope(tree, None)
        self.own: dict[ast.AST, Scope] = {tree: self.module}
        self.owner: dict[ast.AST, Scope] = {}
        self.reads: list[Read] = []
        self._scope = self.module
        self.generic_visit(tree)
        for scope in self.own.values():
            self._settle(scope)

    def resolve(self, name: str, scope: Scope) -> Scope:
        """The scope whose variable ``name`` means in ``scope``: the module's for builtins, too."""
        for outer in scope.chain():
            if outer.is_class and outer is not scope:
                continue
            if outer.declared.get(name) == "global":
                break
            if name in outer.bindings and name not in outer.declared:
                return outer
        return self.module

    def within(self, node: ast.AST) -> Iterator[Read]:
        """What is read in the body of a definition, nested ones included."""
        own = self.own[node]
        return (read for read in self.reads if any(s is own for s in read.scope.chain()))

    def captures(self, node: ast.AST) -> dict[str, Scope]:
        """The variables of functions around a definition that its body reads, in their order."""
        own = self.own[node]
        around = {s for s in own.chain() if s is not own} - {self.module}
        found = ((read.name, self.resolve(read.name, read.scope)) for read in self.within(node))
        return {name: scope for name, scope in found if scope in around}

    def reads_of(self, name: str, scope: Scope) -> list[Read]:
        """Where the variable ``name`` of ``scope`` is read."""
        return [r for r in self.reads if r.name == name and self.resolve(name, r.scope) is scope]

    def is_settled(self, name: str, scope: Scope, at: ast.AST) -> bool:
        """Whether the variable keeps the value that it has at ``at``, whatever runs after that."""
        if name in scope.remote:
            return False
        loops = [n for n in ast.walk(scope.node) if isinstance(n, LOOPS) and encloses(n, at)]
        return all(
            place(binding) < place(at) and not any(encloses(loop, binding) for loop in loops)
            for binding in scope.bindings[name]
        )

    def _settle(self, scope: Scope) -> None:
        for name, kind in scope.declared.items():
            target = self.module if kind == "global" else self._outer_function(name, scope)
            if target is not None and name in scope.bindings:
                target.remote.add(name)
                target.bindings.setdefault(name, []).extend(scope.bindings[name])

    @staticmethod
    def _outer_function(name: str, scope: Scope) -> Scope | None:
        outer = (s for s in scope.chain() if s is not scope and not s.is_class)
        return next((s for s in outer if name in s.bindings and name not in s.declared), None)

    def _bind(self, name: str, node: ast.AST) -> None:
        self._scope.bindings.setdefault(name, []).append(node)

    def _inside(self, node: ast.AST, parts: list) -> None:
        outer, self._scope = self._scope, Scope(node, self._scope)
        self.own[node], self.owner[node] = self._scope, outer
        for part in parts:
            self.visit(part)
        self._scope = outer

    def visit_FunctionDef(self, node) -> None:
        if not isinstance(node, ast.Lambda):
            self._bind(node.name, node)
            self._visit_all([*node.decorator_list, node.returns])
        arguments = node.args
        every = [*arguments.posonlyargs, *arguments.args, arguments.vararg]
        every = [arg for arg in [*every, *arguments.kwonlyargs, arguments.kwarg] if arg]
        self._visit_all([arg.annotation for arg in every])
        self._visit_all([*arguments.defaults, *arguments.kw_defaults])
        body = node.body if isinstance(node.body, list) else [node.body]
        self._inside(node, [*getattr(node, "type_params", []), *every, *body])

    visit_AsyncFunctionDef = visit_Lambda = visit_FunctionDef

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._bind(node.name, node)
        self._visit_all([*node.decorator_list, *node.bases, *node.keywords])
        self._inside(node, [*getattr(node, "type_params", []), *node.body])

    def visit_ListComp(self, node) -> None:
        first, *others = node.generators
        self.visit(first.iter)
        results = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        self._inside(node, [first.target, *first.ifs, *others, *results])

    visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_ListComp

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        inner = self._scope
        while isinstance(self._scope.node, COMPREHENSIONS):
            self._scope = self._scope.parent
        self._bind(node.target.id, node)
        self._scope = inner

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.reads.append(Read(node, self._scope))
        else:
            self._bind(node.id, node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        if isinstance(node.target, ast.Name):
            self.reads.append(Read(node.target, self._scope))
        self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> None:
        self._bind(node.arg, node)

    def visit_alias(self, node: ast.alias) -> None:
        self._bind(node.asname or node.name.partition(".")[0], node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self._bind(node.name, node)
        self.generic_visit(node)

    def visit_MatchAs(self, node) -> None:
        name = node.rest if isinstance(node, ast.MatchMapping) else node.name
        if name:
            self._bind(name, node)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchMapping = visit_MatchAs

    def visit_TypeVar(self, node) -> None:
        self._bind(node.name, node)
        self.generic_visit(node)

    visit_ParamSpec = visit_TypeVarTuple = visit_TypeVar

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> None:
        kind = "global" if isinstance(node, ast.Global) else "nonlocal"
        self._scope.declared.update({name: kind for name in node.names})

    visit_Nonlocal = visit_Global

    def _visit_all(self, nodes: list) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)


def package(statement: ast.stmt, alias: ast.alias) -> str:
    """The package that an import names; that of a relative one is ''."""
    if isinstance(statement, ast.Import):
        return alias.name.partition(".")[0]
    return "" if statement.level else (statement.module or "").partition(".")[0]


def is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def place(node: ast.AST) -> tuple[int, int]:
    """Where a node starts: 1-based line, 0-based column."""
    return node.lineno, node.col_offset


def encloses(outer: ast.AST, inner: ast.AST) -> bool:
    """Whether ``inner`` stands in ``outer``, by their places in the text."""
    end = (inner.end_lineno, inner.end_col_offset)
    return place(outer) <= place(inner) and end <= (outer.end_lineno, outer.end_col_offset)
