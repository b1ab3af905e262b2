"""Local classes become classes of the module; what they took from the function around them goes
through the constructor."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from ..findings import Finding
from .concrete import class_code
from .document import Document
from .hoist import add_argument
from .layout import delete, insert_above, move_imports
from .names import FUNCTIONS, Scope, is_docstring
from .needs import check_names, guarded_imports, is_literal
from .repair import Edit, Repair, Unfixable, repair, tree_of

#: Bases that take no argument and need no call of ``super().__init__()``.
_BARE_BASES = frozenset(["object", "Dataset", "IterableDataset", "Sampler", "ABC"])


def hoist_class(document: Document, finding: Finding) -> Repair:
    """LDR203, and LDR206 under the guard."""
    node = document.at(finding.span, ast.ClassDef)
    if node is None:
        return _hoist_call(document, finding)
    if document.top(node) is node:
        raise Unfixable("its name means two things in this module")
    classes = [*_local_bases(document, node), node]
    imports = guarded_imports(document, node)
    edits, moved = move_imports(document, imports), []
    doubt = None
    for cls in classes:
        scope = document.scope_at(cls)
        _check(document, cls, scope, classes)
        captured = _captured(document, cls, classes)
        if captured:
            edits += _hoist_with(document, cls, scope, captured)
        else:
            code = class_code(document, cls, cls.name)
            edits += insert_above(document, cls, code)
            edits.append(delete(document, cls, gone=[*imports, *classes]))
            moved.append(tree_of(cls))
        document.take(cls.name)
        doubt = doubt or _doubt(document, cls)
    return repair(f"move the class `{node.name}` to module level", edits, doubt, moved)


def _local_bases(document: Document, node: ast.ClassDef) -> list[ast.ClassDef]:
    """The classes of the same function that this one inherits from, the first ones first."""
    found: list[ast.ClassDef] = []
    scope = document.scope_at(node)
    for name in (base.id for base in node.bases if isinstance(base, ast.Name)):
        bindings = scope.bindings.get(name, [])
        if scope.parent and len(bindings) == 1 and isinstance(bindings[0], ast.ClassDef):
            found += [*_local_bases(document, bindings[0]), bindings[0]]
    return list(dict.fromkeys(found))


def _check(document: Document, node: ast.ClassDef, scope: Scope, moving: list) -> None:
    if len(scope.bindings[node.name]) != 1 or node.name in scope.remote:
        raise Unfixable(f"the name `{node.name}` has several meanings here")
    if scope.parent is not None and not document.is_free(node.name, scope.parent):
        raise Unfixable(f"the name `{node.name}` is taken at module level")
    header = [*node.decorator_list, *node.bases, *(k.value for k in node.keywords)]
    known = {cls.name for cls in moving}
    header = [e for e in header if not (isinstance(e, ast.Name) and e.id in known)]
    check_names(document, [*header, *_run_in_body(node)], node)
    for inner in ast.walk(node):
        if isinstance(inner, ast.Nonlocal):
            raise Unfixable("it assigns to a variable of the function around it (nonlocal)")


def _run_in_body(node: ast.ClassDef) -> Iterable[ast.expr]:
    """What runs when the class is made, not when it is used: names of its own are left out."""
    own = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and not _is_load(n)}
    own |= {s.name for s in node.body if isinstance(s, (ast.FunctionDef, ast.ClassDef))}
    for statement in node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            arguments = statement.args
            annotations = [a.annotation for a in ast.walk(arguments) if isinstance(a, ast.arg)]
            parts = [*statement.decorator_list, *arguments.defaults, *arguments.kw_defaults]
            parts += [*annotations, statement.returns]
        else:
            parts = [statement]
        names = (n for part in parts if part for n in ast.walk(part) if isinstance(n, ast.Name))
        yield from (n for n in names if _is_load(n) and n.id not in own)


def _is_load(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def _captured(document: Document, node: ast.ClassDef, moving: list) -> list[str]:
    names = []
    for name, scope in document.names.captures(node).items():
        bindings = scope.bindings[name]
        if any(binding in moving for binding in bindings):
            continue
        if isinstance(bindings[0], (ast.alias, ast.ClassDef, ast.FunctionDef)):
            raise Unfixable(f"it uses `{name}`, which is made in the function around it")
        if not document.names.is_settled(name, scope, node):
            raise Unfixable(f"it reads `{name}`, which changes after this")
        names.append(name)
    return names


def _doubt(document: Document, node: ast.ClassDef) -> str | None:
    """A value that the code changes, and that all calls of the function would share."""
    for statement in node.body:
        value = getattr(statement, "value", None)
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and value is not None:
            if isinstance(value, (ast.List, ast.Dict, ast.Set, ast.Call)):
                name = ast.unparse(statement).partition("=")[0].partition(":")[0].strip()
                if any(_changes(document, use, name) for use in ast.walk(document.tree)):
                    return f"`{node.name}.{name}` is then one for all calls"
    return None


def _changes(document: Document, use: ast.AST, name: str) -> bool:
    """Whether a node is a use of the attribute that may change what it holds."""
    if not isinstance(use, ast.Attribute) or use.attr != name:
        return False
    parent = document.parents[use]
    if isinstance(parent, (ast.Attribute, ast.AugAssign)):
        return True  # a method of it is called, or it grows
    return isinstance(parent, ast.Subscript) and not isinstance(parent.ctx, ast.Load)


def _hoist_with(document: Document, node: ast.ClassDef, scope: Scope, names: list[str]):
    """Move a class that reads ``names``: they become arguments and attributes."""
    _check_attributes(node, names)
    calls = _calls(document, node, scope)
    reads = _self_reads(document, node, names)
    kept = [name for name in names if any(edit.text.endswith(f".{name}") for edit in reads)]
    inside = [*reads, *_constructor(document, node, names, kept)]
    code = class_code(*document.changed(inside, node), node.name)
    edits = [*insert_above(document, node, code), delete(document, node)]
    given = ", ".join(f"{name}={name}" for name in names)
    return [*edits, *(add_argument(document, call, given) for call in calls)]


def _check_attributes(node: ast.ClassDef, names: list[str]) -> None:
    used = {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute)}
    used |= {s.name for s in node.body if isinstance(s, (ast.FunctionDef, ast.ClassDef))}
    taken = sorted(used & set(names))
    if taken:
        raise Unfixable(f"it has another `{taken[0]}` of its own")


def _calls(document: Document, node: ast.ClassDef, scope: Scope) -> list[ast.Call]:
    """The calls that build the class: all that is done with its name."""
    calls = []
    for read in document.names.reads_of(node.name, scope):
        parent = document.parents[read.node]
        if not isinstance(parent, ast.Call) or parent.func is not read.node:
            raise Unfixable(f"`{node.name}` is used in other ways than by calling it")
        if read.scope is not scope or any(k.arg is None for k in parent.keywords):
            raise Unfixable(f"`{node.name}` is not built where its variables are in sight")
        calls.append(parent)
    return calls


def _self_reads(document: Document, node: ast.ClassDef, names: list[str]) -> list[Edit]:
    """Each read of a captured name becomes an attribute of the method's first argument."""
    edits = []
    for read in document.names.within(node):
        if read.name not in names:
            continue
        if document.names.resolve(read.name, read.scope) in [document.names.own[node]]:
            continue
        method = next((m for m in node.body if _holds(m, read.node)), None)
        owner = _first_argument(method)
        if owner is None or method.name == "__init__":
            if owner is None:
                raise Unfixable(f"`{read.name}` is read where there is no self")
            continue  # there it is an argument
        if document.names.resolve(owner, read.scope) is not document.names.own[method]:
            raise Unfixable(f"`{read.name}` is read where `{owner}` means something else")
        edits.append(Edit.replace(document.span(read.node), f"{owner}.{read.name}"))
    return edits


def _holds(method: ast.stmt, node: ast.AST) -> bool:
    return any(inner is node for inner in ast.walk(method))


def _first_argument(method: ast.stmt | None) -> str | None:
    if not isinstance(method, FUNCTIONS) or getattr(method, "decorator_list", ()):
        return None
    arguments = [*method.args.posonlyargs, *method.args.args]
    return arguments[0].arg if arguments else None


def _constructor(
    document: Document, node: ast.ClassDef, names: list[str], kept: list[str]
) -> list[Edit]:
    """``__init__`` takes ``names``, and keeps those that other methods read."""
    existing = [s for s in node.body if isinstance(s, ast.FunctionDef) and s.name == "__init__"]
    if existing:
        return _extended_constructor(document, existing[0], names, kept)
    if node.decorator_list or not all(_is_bare(base) for base in node.bases):
        raise Unfixable("its constructor is inherited, and takes no further arguments")
    first = node.body[0]
    if is_docstring(first) and len(node.body) > 1:
        first = node.body[1]
    indent, newline = document.indentation(first), document.newline
    lines = [f"def __init__(self, {', '.join(names)}):"]
    lines += [f"{document.indent}self.{name} = {name}" for name in names]
    code = "".join(f"{indent}{line}{newline}" for line in lines) + newline
    return [Edit.insert(document.line_start(document.leading_line(first)), code)]


def _is_bare(base: ast.expr) -> bool:
    name = base.value if isinstance(base, ast.Subscript) else base
    return ast.unparse(name).rpartition(".")[2] in _BARE_BASES


def _extended_constructor(document: Document, method: ast.FunctionDef, names, kept):
    arguments = method.args
    if arguments.vararg or arguments.kwarg or arguments.kwonlyargs or not arguments.args:
        raise Unfixable("its constructor takes what it gets by * or **")
    last = max([*arguments.args, *arguments.defaults], key=lambda n: (n.lineno, n.col_offset))
    at = document.span(last)[1]
    star = ", *" if arguments.defaults else ""
    added = star + "".join(f", {name}" for name in names)
    body = method.body[1:] if is_docstring(method.body[0]) and method.body[1:] else method.body
    first = body[0]
    if _calls_super(first):
        first = body[1] if len(body) > 1 else first
    line = document.first_line(first) if not _calls_super(first) else first.end_lineno + 1
    indent = document.indentation(body[0])
    owner = [*arguments.posonlyargs, *arguments.args][0].arg
    code = "".join(f"{indent}{owner}.{name} = {name}{document.newline}" for name in kept)
    return [Edit.insert(at, added), Edit.insert(document.line_start(line), code)]


def _calls_super(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and "super().__init__" in ast.unparse(statement)


def _hoist_call(document: Document, finding: Finding) -> Repair:
    """``Point = namedtuple("Point", "x y")`` in a function."""
    node = document.at(finding.span, ast.Call)
    statement = document.statement(node) if node else None
    if not isinstance(statement, ast.Assign) or statement.value is not node:
        raise Unfixable("it is not written as a class here")
    target = statement.targets[0]
    named = isinstance(target, ast.Name) and node.args and isinstance(node.args[0], ast.Constant)
    if not named or target.id != node.args[0].value or not document.has_own_lines(statement):
        raise Unfixable("the class goes by another name than the one it is given")
    literal = all(is_literal(a) or isinstance(a, (ast.List, ast.Tuple)) for a in node.args)
    scope = document.scope_at(statement)
    if not literal or len(scope.bindings[target.id]) != 1 or scope.parent is None:
        raise Unfixable("its fields are worked out in the function around it")
    if not document.is_free(target.id, scope.parent):
        raise Unfixable(f"the name `{target.id}` is taken at module level")
    check_names(document, [node.func], node)
    document.take(target.id)
    code = document.code(statement) + document.newline
    edits = [*insert_above(document, node, code, above=1), delete(document, statement)]
    return repair(f"move `{target.id}` to module level", edits, moved=[tree_of(statement)])
