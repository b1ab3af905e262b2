"""What a function needs of the place where it stands, and whether it can have it elsewhere."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from .document import Document
from .lines import is_guard
from .names import Scope, encloses
from .repair import Unfixable

#: Calls that look into the scope that they are made in.
_LOOK_AROUND = frozenset(["locals", "vars", "eval", "exec", "super", "__class__"])


@dataclass
class Needs:
    """What a function takes along: variables to bind, parameters whose defaults are bound, too,
    imports made around it, and local functions that move with it."""

    bound: list[str] = field(default_factory=list)
    defaults: dict[str, str] = field(default_factory=dict)
    imports: list[str] = field(default_factory=list)
    functions: list[ast.AST] = field(default_factory=list)

    @property
    def values(self) -> list[str]:
        """The arguments of ``partial`` after the function."""
        first = ["self"] if "self" in self.bound else []
        keywords = [f"{name}={name}" for name in self.bound if name != "self"]
        return first + keywords + [f"{name}={code}" for name, code in self.defaults.items()]


def needs_of(
    document: Document, node: ast.AST, at: ast.AST | None = None, seen: tuple = ()
) -> Needs:
    """What a function needs of the functions around it, whose variables are bound ``at`` a place
    (by default its own); raises Unfixable where it cannot have it elsewhere."""
    _check_movable(document, node)
    needs = Needs(defaults=late_defaults(document, node))
    for name, scope in document.names.captures(node).items():
        bindings = scope.bindings[name]
        only = bindings[0] if len(bindings) == 1 else None
        if only is node or only in seen:
            continue  # it calls itself
        if isinstance(only, ast.alias):
            needs.imports.append(document.code(document.parents[only]))
        elif isinstance(only, (ast.FunctionDef, ast.AsyncFunctionDef)):
            _take_along(document, only, scope, needs, (*seen, node))
        elif isinstance(only, ast.ClassDef):
            raise Unfixable(f"it uses the local class `{name}`")
        elif document.names.is_settled(name, scope, at or node):
            needs.bound.append(name)
        else:
            raise Unfixable(f"it reads `{name}`, which changes after this")
    if needs.values and not isinstance(node, ast.Lambda) and own_calls(document, node):
        if "self" in needs.bound:
            raise Unfixable("it calls itself, and needs `self`")
    return needs


def _take_along(document: Document, other: ast.AST, scope: Scope, needs: Needs, seen: tuple):
    theirs = needs_of(document, other, seen=seen)
    if theirs.values or theirs.imports or not is_free_outside(document, other.name, scope):
        raise Unfixable(f"it calls the local function `{other.name}`")
    needs.functions += [*theirs.functions, other]


def _check_movable(document: Document, node: ast.AST) -> None:
    for read in document.names.within(node):
        if read.name in _LOOK_AROUND:
            raise Unfixable(f"it uses `{read.name}`, which depends on where it stands")
    for inner in ast.walk(node):
        if isinstance(inner, ast.Nonlocal):
            raise Unfixable("it assigns to a variable of the function around it (nonlocal)")
        private = getattr(inner, "attr", getattr(inner, "id", ""))
        if private.startswith("__") and not private.endswith("__"):
            raise Unfixable(f"the name `{private}` means something only in its class")
    _check_header(document, node)


def _check_header(document: Document, node: ast.AST) -> None:
    """Decorators and annotations run where the definition stands: their names must be there."""
    if isinstance(node, ast.Lambda):
        return
    arguments = [a for a in ast.walk(node.args) if isinstance(a, ast.arg) and a.annotation]
    header = [*node.decorator_list, *(a.annotation for a in arguments)]
    check_names(document, [*header, *([node.returns] if node.returns else [])], node)


def check_names(document: Document, expressions: list[ast.expr], node: ast.AST) -> None:
    """Raise Unfixable where an expression needs a name that is not there at module level yet."""
    names, top = document.names, document.top(node)
    for name in (n for e in expressions for n in ast.walk(e) if isinstance(n, ast.Name)):
        scope = names.resolve(name.id, document.scope_at(name))
        bindings = scope.bindings.get(name.id, [])
        late = bool(bindings) and all(b.lineno >= top.lineno for b in bindings)
        late = late and not all(isinstance(b, ast.alias) for b in bindings)
        if scope is not names.module or late:
            raise Unfixable(f"its definition reads `{name.id}`, which is not there at module level")


def guarded_imports(document: Document, node: ast.AST) -> list[ast.stmt]:
    """The imports that a definition needs, and that stand under the same guard as it does."""
    names, top = document.names, document.top(node)
    if not is_guard(top):
        return []
    found: list[ast.stmt] = []
    for read in (r for r in names.reads if encloses(node, r.node)):
        bindings = names.module.bindings.get(read.name, [])
        if names.resolve(read.name, read.scope) is names.module and bindings:
            if all(isinstance(b, ast.alias) and encloses(top, b) for b in bindings):
                found.append(document.parents[bindings[0]])
    return list(dict.fromkeys(found))


def late_defaults(document: Document, node: ast.AST) -> dict[str, str]:
    """Defaults that are worked out when the function is made, and so must be bound then."""
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    pairs = [
        *zip(positional[len(positional) - len(arguments.defaults) :], arguments.defaults),
        *zip(arguments.kwonlyargs, arguments.kw_defaults),
    ]
    late = {p.arg: document.code(d) for p, d in pairs if d is not None and not is_literal(d)}
    kept = [i for i, (p, d) in enumerate(pairs) if d is not None and p.arg not in late]
    bare = [i for i, (p, _) in enumerate(pairs) if p.arg in late and p in positional]
    if kept and bare and min(kept) < max(bare):
        raise Unfixable("one of its defaults is worked out when it is defined")
    return late


def is_literal(node: ast.expr) -> bool:
    """Whether an expression has the same value wherever it stands, and nobody can change it."""
    if isinstance(node, ast.UnaryOp):
        return is_literal(node.operand)
    if isinstance(node, ast.Tuple):
        return all(map(is_literal, node.elts))
    return isinstance(node, ast.Constant)


def own_calls(document: Document, node: ast.AST) -> list[ast.Call]:
    """Where a function calls itself; raises Unfixable where it does something else with itself."""
    own = [read for read in document.names.within(node) if read.name == node.name]
    calls = [document.parents[read.node] for read in own]
    for read, call in zip(own, calls):
        if not isinstance(call, ast.Call) or call.func is not read.node:
            raise Unfixable("it refers to itself")
    return calls


def is_free_outside(document: Document, name: str, scope: Scope) -> bool:
    """Whether a local name can become one of the module, once the local one is gone."""
    return scope.parent is not None and document.is_free(name, scope.parent)
