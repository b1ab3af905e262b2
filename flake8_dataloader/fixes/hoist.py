"""Lambdas and local functions become functions of the module, which pickle finds by name.

What they took from the function around them is bound by ``functools.partial``: at once, so only
where the value cannot change any more.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from ..findings import Finding
from .concrete import function_code
from .document import Document, is_definition
from .layout import delete, imported, insert_before
from .lines import is_guard
from .names import FUNCTIONS, Scope
from .purpose import purpose
from .repair import Edit, Repair, Unfixable, repair

#: Calls that look into the scope that they are made in.
_LOOK_AROUND = frozenset(["locals", "vars", "eval", "exec", "super", "__class__"])

#: Decorators that do nothing but wrap: it is all the same when and how often they run.
_HARMLESS_DECORATORS = frozenset(["functools", "torch", "contextlib", "typing", "numpy", "numba"])


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


def hoist_lambda(document: Document, finding: Finding) -> Repair:
    """LDR201: a ``def`` with a name, which a lambda that already has one gets in its place."""
    node = document.at(finding.span, ast.Lambda)
    if node is None:
        raise Unfixable("it is not written as a lambda here")
    statement = document.statement(node)
    name = _only_name(statement, node)
    if name and not _in_function(document, node) and not _is_guarded(document, node):
        return _named_in_place(document, statement, node, name)
    needs = needs_of(document, node)
    local = name and _is_only_binding(document, statement, name) and not needs.values
    scope = document.scope_at(node)
    if local and document.has_own_lines(statement) and _is_free_outside(document, name, scope):
        document.take(name)
        edits = [delete(document, statement)]
    else:
        name = document.fresh(purpose(document, node), scope)
        value, edits = _value(document, name, needs, node)
        edits.append(Edit.replace(document.span(node), value))
    edits += _define(document, node, name, needs)
    return repair(f"make it the function `{name}` of the module", edits)


def hoist_function(document: Document, finding: Finding) -> Repair:
    """LDR202, and LDR206 under the guard: the ``def`` moves above the statement it stands in."""
    node = document.at(finding.span, ast.FunctionDef, ast.AsyncFunctionDef)
    if node is None:
        raise Unfixable("it is not written as a function here")
    if document.top(node) is node:
        raise Unfixable("its name means two things in this module")
    needs = needs_of(document, node)
    edits, name = _leave(document, node, needs)
    edits += _define(document, node, name, needs)
    moved = [ast.dump(node)] if name == node.name and not needs.bound + needs.imports else []
    moved = [] if needs.defaults else moved
    return repair(f"move `{node.name}` to module level", edits, _doubt(document, node), moved)


def needs_of(document: Document, node: ast.AST, seen: tuple = ()) -> Needs:
    """What a function needs of the functions around it; raises Unfixable where it cannot have it
    elsewhere."""
    _check_movable(document, node)
    needs = Needs(defaults=_late_defaults(document, node))
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
        elif document.names.is_settled(name, scope, node):
            needs.bound.append(name)
        else:
            raise Unfixable(f"it reads `{name}`, which changes after this")
    if needs.values and _calls_itself(document, node):
        raise Unfixable("it calls itself, and needs variables of the function around it")
    return needs


def _take_along(document: Document, other: ast.AST, scope: Scope, needs: Needs, seen: tuple):
    theirs = needs_of(document, other, seen)
    if theirs.values or theirs.imports or not _is_free_outside(document, other.name, scope):
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
        if scope is not names.module or late:
            raise Unfixable(f"its definition reads `{name.id}`, which is not there at module level")


def _late_defaults(document: Document, node: ast.AST) -> dict[str, str]:
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


def _calls_itself(document: Document, node: ast.AST) -> bool:
    return not isinstance(node, ast.Lambda) and any(
        read.name == node.name for read in document.names.within(node)
    )


def _leave(document: Document, node: ast.AST, needs: Needs) -> tuple[list[Edit], str]:
    """What stands where a local function stood, and the name that the function goes by."""
    scope = document.scope_at(node)
    alone = len(scope.bindings[node.name]) == 1 and node.name not in scope.remote
    under_module = scope is document.names.module
    if under_module or (alone and _is_free_outside(document, node.name, scope)):
        if not needs.values:
            document.take(node.name)
            return [delete(document, node)], node.name
        reads = document.names.reads_of(node.name, scope)
        if len(reads) == 1 and reads[0].scope is scope:
            document.take(node.name)
            value, edits = _value(document, node.name, needs, reads[0].node)
            use = Edit.replace(document.span(reads[0].node), value)
            return [*edits, use, delete(document, node)], node.name
    name = document.fresh(f"{node.name}_fn", scope)
    value, edits = _value(document, name, needs, node)
    return [*edits, _replace_statement(document, node, f"{node.name} = {value}")], name


def _replace_statement(document: Document, node: ast.AST, code: str) -> Edit:
    first, last = document.leading_line(node), node.end_lineno
    text = document.indentation(node) + code + document.newline
    return Edit.replace((document.line_start(first), document.line_start(last + 1)), text)


def _value(document: Document, name: str, needs: Needs, at: ast.AST) -> tuple[str, list[Edit]]:
    """The function as an expression, with what it needs bound to it."""
    if not needs.values:
        return name, []
    partial, edits = imported(document, "functools", "partial", at)
    return f"{partial}({', '.join([name, *needs.values])})", edits


def _define(document: Document, node: ast.AST, name: str, needs: Needs) -> list[Edit]:
    """The function at module level, and before it those that it calls."""
    top, edits = document.top(node), []
    for function in needs.functions:
        document.take(function.name)
        code = function_code(document, function, function.name)
        edits += [*insert_before(document, top, code), delete(document, function)]
    code = function_code(document, node, name, needs.bound, list(needs.defaults), needs.imports)
    return [*edits, *insert_before(document, top, code)]


def _named_in_place(document: Document, statement: ast.stmt, node: ast.Lambda, name: str):
    """``name = lambda ...`` of a module or class is the ``def`` that it would have been."""
    if _late_defaults(document, node) or not document.has_own_lines(statement):
        raise Unfixable("the assignment has more to it than the lambda")
    if document.string_lines & set(range(statement.lineno, statement.end_lineno + 1)):
        raise Unfixable("it has a string of several lines in it")
    indentation, newline = document.indentation(statement), document.newline
    lines = function_code(document, node, name).splitlines(keepends=True)
    first = document.line_start(document.first_line(statement))
    last = document.line_start(statement.end_lineno + 1)
    comment = document.text[document.span(statement)[1] : last].strip()
    if comment:
        lines.insert(0, comment + newline)
    code = "".join(indentation + line for line in lines)
    after = _blank_after(document, statement, newline)
    return repair(f"write it as `def {name}`", [Edit.replace((first, last), code + after)])


def _blank_after(document: Document, statement: ast.stmt, newline: str) -> str:
    """The blank lines that a definition of the module wants below it, and a line has not."""
    line, wanted = statement.end_lineno + 1, 2 if document.indentation(statement) == "" else 1
    while wanted and line <= len(document.lines) and document.is_blank(line):
        line, wanted = line + 1, wanted - 1
    return newline * wanted if line <= len(document.lines) else ""


def _only_name(statement: ast.stmt, node: ast.Lambda) -> str | None:
    """The name that a statement does nothing but give to the lambda."""
    if isinstance(statement, ast.Assign) and statement.value is node:
        if len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name):
            return statement.targets[0].id
    return None


def _is_only_binding(document: Document, statement: ast.stmt, name: str) -> bool:
    scope = document.scope_at(statement)
    return len(scope.bindings[name]) == 1 and name not in {*scope.remote, *scope.declared}


def _is_free_outside(document: Document, name: str, scope: Scope) -> bool:
    """Whether a local name can become one of the module, once the local one is gone."""
    return scope.parent is not None and document.is_free(name, scope.parent)


def _in_function(document: Document, node: ast.AST) -> bool:
    return any(isinstance(outer, FUNCTIONS) for outer in document.around(node))


def _is_guarded(document: Document, node: ast.AST) -> bool:
    return is_guard(document.top(node))


def _doubt(document: Document, node: ast.AST) -> str | None:
    """Why moving a function may change what the program does."""
    for decorator in node.decorator_list if is_definition(node) else ():
        root = next((n.id for n in ast.walk(decorator) if isinstance(n, ast.Name)), "")
        origins = document.names.module.bindings.get(root, [])
        modules = {_module_of(document.parents[o], o) for o in origins if isinstance(o, ast.alias)}
        if not modules or not modules <= _HARMLESS_DECORATORS:
            return f"its decorator `{root}` then runs on import, and once"
    return None


def _module_of(statement: ast.stmt, alias: ast.alias) -> str:
    whole = statement.module if isinstance(statement, ast.ImportFrom) else alias.name
    return (whole or "").partition(".")[0]
