"""Lambdas and local functions become functions of the module, which pickle finds by name.

What they took from the function around them is bound by ``functools.partial``: at once, so only
where the value cannot change any more.
"""

from __future__ import annotations

import ast
from contextlib import suppress

from ..findings import Finding
from .concrete import function_code
from .document import Document
from .layout import delete, imported, insert_above, move_imports, space_above
from .lines import is_guard
from .names import FUNCTIONS, package
from .needs import Needs, guarded_imports, is_free_outside, late_defaults, needs_of, own_calls
from .purpose import purpose
from .repair import Edit, Repair, Unfixable, repair, tree_of

#: Decorators that do nothing but wrap: it is all the same when and how often they run.
_HARMLESS_DECORATORS = frozenset(["functools", "torch", "contextlib", "typing", "numpy", "numba"])


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
    if local and document.has_own_lines(statement) and is_free_outside(document, name, scope):
        document.take(name)
        edits = [delete(document, statement)]
    else:
        twin = document.twin(node)
        name = twin[0] if twin else document.fresh(purpose(document, node), scope)
        value, edits = _value(document, name, needs, node)
        edits.append(Edit.replace(document.span_with_parentheses(node), value))
        if twin and not any(name in inner.bindings for inner in scope.chain()):
            return repair(f"use the function `{name}` of the module", [*edits, *twin[1]])
    definition = _define(document, node, name, needs)
    document.remember(node, name, definition)
    return repair(f"make it the function `{name}` of the module", [*edits, *definition])


def hoist_function(document: Document, finding: Finding) -> Repair:
    """LDR202, and LDR206 under the guard: the ``def`` moves above the statement it stands in."""
    node = document.at(finding.span, ast.FunctionDef, ast.AsyncFunctionDef)
    if node is None:
        raise Unfixable("it is not written as a function here")
    if document.top(node) is node:
        raise Unfixable("its name means two things in this module")
    use = _only_use(document, node)
    needs = needs_of(document, node, at=use)
    if use and not document.fits(use, f"partial({', '.join([node.name, *needs.values])})"):
        with suppress(Unfixable):  # rather a line of its own, if that can be where it is defined
            needs, use = needs_of(document, node), None
    edits, name = _leave(document, node, needs, use)
    edits += _define(document, node, name, needs)
    unchanged = name == node.name and not needs.values and not needs.imports
    moved = [tree_of(node)] if unchanged else []
    return repair(
        f"move `{node.name}` to module level", edits, _doubt(document, node, needs), moved
    )


def _only_use(document: Document, node: ast.AST) -> ast.Name | None:
    """The one place, in the same function, where a local function is mentioned."""
    scope = document.scope_at(node)
    inner = {read.node for read in document.names.within(node)}
    reads = [r for r in document.names.reads_of(node.name, scope) if r.node not in inner]
    alone = len(reads) == 1 and reads[0].scope is scope and not late_defaults(document, node)
    return reads[0].node if alone and _is_ours(document, node) else None


def _is_ours(document: Document, node: ast.AST) -> bool:
    """Whether the name of a local function means nothing else, here and in the module."""
    scope = document.scope_at(node)
    alone = len(scope.bindings[node.name]) == 1 and node.name not in scope.remote
    return alone and is_free_outside(document, node.name, scope)


def _leave(document: Document, node: ast.AST, needs: Needs, use: ast.Name | None):
    """What stands where a local function stood, and the name that the function goes by."""
    scope, name = document.scope_at(node), node.name
    if not needs.values and (scope is document.names.module or _is_ours(document, node)):
        document.take(name)
        return [delete(document, node, guarded_imports(document, node))], name
    if use is not None:
        document.take(name)
        value, edits = _value(document, name, needs, use)
        return [*edits, Edit.replace(document.span(use), value), delete(document, node)], name
    outer = getattr(scope.node, "name", "module")
    wish = f"{outer}_{name}" if name.endswith("_fn") else f"{name}_fn"
    name = document.fresh(wish, scope)
    value, edits = _value(document, name, needs, node)
    return [*edits, _replace_statement(document, node, f"{node.name} = ", value)], name


def _replace_statement(document: Document, node: ast.AST, target: str, value: str) -> Edit:
    """An assignment in place of a definition, on several lines if it is too long for one."""
    first, last = document.leading_line(node), node.end_lineno
    while node is document.siblings(node)[0] and document.is_blank(first - 1):
        first -= 1  # formatters leave a blank line there only above a definition
    base, newline = document.indentation(node), document.newline
    if len(base + target + value) > document.width:
        function, _, arguments = value.rstrip(")").partition("(")
        value = f"{function}({newline}{base}{document.indent}{arguments}{newline}{base})"
    text = base + target + value + newline
    return Edit.replace((document.line_start(first), document.line_start(last + 1)), text)


def _value(document: Document, name: str, needs: Needs, at: ast.AST) -> tuple[str, list[Edit]]:
    """The function as an expression, with what it needs bound to it: by the ``partial`` that it is
    the function of already, or by a new one."""
    if not needs.values:
        return name, []
    outer = document.parents[at]
    if isinstance(outer, ast.Call) and outer.args[:1] == [at] and "self" not in needs.bound:
        if ast.unparse(outer.func) in ("partial", "functools.partial"):
            return name, [add_argument(document, outer, ", ".join(needs.values))]
    partial, edits = imported(document, "functools", "partial", at)
    return f"{partial}({', '.join([name, *needs.values])})", edits


def _define(document: Document, node: ast.AST, name: str, needs: Needs) -> list[Edit]:
    """The function at module level, and before it those that it calls."""
    edits = move_imports(document, guarded_imports(document, node))
    for function in needs.functions:
        document.take(function.name)
        code = function_code(document, function, function.name)
        edits += [*insert_above(document, function, code), delete(document, function)]
    changed, same = _about_itself(document, node, name, needs)
    code = function_code(changed, same, name, needs.bound, list(needs.defaults), needs.imports)
    return [*edits, *insert_above(document, node, code)]


def _about_itself(
    document: Document, node: ast.AST, name: str, needs: Needs
) -> tuple[Document, ast.AST]:
    """The function, calling itself by its new name and with what it needs."""
    if isinstance(node, ast.Lambda):
        return document, node
    own = [read.node for read in document.names.within(node) if read.name == node.name]
    edits = [Edit.replace(document.span(read), name) for read in own if name != node.name]
    if needs.values:
        given = ", ".join(f"{name}={name}" for name in [*needs.bound, *needs.defaults])
        edits += [add_argument(document, call, given) for call in own_calls(document, node)]
    return document.changed(edits, node) if edits else (document, node)


def add_argument(document: Document, call: ast.Call, code: str) -> Edit:
    """One more keyword argument at the end of a call."""
    end = document.span(call)[1] - 1
    given = document.text[document.span(call.func)[1] : end].strip().rstrip(",")
    return Edit.insert(end, code if given == "(" else f", {code}")


def _named_in_place(document: Document, statement: ast.stmt, node: ast.Lambda, name: str):
    """``name = lambda ...`` of a module or class is the ``def`` that it would have been."""
    if late_defaults(document, node) or not document.has_own_lines(statement):
        raise Unfixable("the assignment has more to it than the lambda")
    if document.string_lines & set(range(statement.lineno, statement.end_lineno + 1)):
        raise Unfixable("it has a string of several lines in it")
    indentation, newline = document.indentation(statement), document.newline
    lines = function_code(document, node, name).splitlines(keepends=True)
    at = document.line_start(document.leading_line(statement))
    first = document.line_start(document.first_line(statement))
    last = document.line_start(statement.end_lineno + 1)
    comment = document.text[document.span(statement)[1] : last].strip()
    if comment:
        lines[0] = f"{lines[0].rstrip()}  {comment}{newline}"
    code = "".join(indentation + line for line in lines)
    code += _blank_after(document, statement, newline)
    space = space_above(document, document.leading_line(statement), 1 if indentation else 2)
    edits = [Edit.insert(at, space)] if space else []
    return repair(f"write it as `def {name}`", [*edits, Edit.replace((first, last), code)])


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


def _in_function(document: Document, node: ast.AST) -> bool:
    return any(isinstance(outer, FUNCTIONS) for outer in document.around(node))


def _is_guarded(document: Document, node: ast.AST) -> bool:
    return is_guard(document.top(node))


def _doubt(document: Document, node: ast.AST, needs: Needs) -> str | None:
    """Why moving a function may change what the program does; raises Unfixable where a decorator
    may make something of it that is no function any more."""
    for decorator in node.decorator_list:
        root = next((n.id for n in ast.walk(decorator) if isinstance(n, ast.Name)), "")
        origins = document.names.module.bindings.get(root, [])
        modules = {package(document.parents[o], o) for o in origins if isinstance(o, ast.alias)}
        if not modules and not needs.values:
            return f"its decorator `{root}` then runs on import, and once"
        if not modules or not modules <= _HARMLESS_DECORATORS:
            said = document.code(decorator).partition("(")[0]
            raise Unfixable(f"what its decorator `{said}` makes of it is not known")
    return None
