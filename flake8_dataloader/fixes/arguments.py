"""LDR401, 402, 403: arguments that follow the platform, or the number of workers."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from ..findings import Finding
from .document import Document
from .layout import imported
from .repair import Edit, Repair, Unfixable, repair

#: What the arguments that need workers are where there are none.
WITHOUT_WORKERS = {
    "persistent_workers": "False",
    "prefetch_factor": "None",
    "multiprocessing_context": "None",
    "timeout": "0",
}

_SLOWER = "on Windows it then loads without workers, which may be slower"


@dataclass
class Argument:
    """A value, and the others of the same call or dict by their names."""

    name: str
    value: ast.expr
    others: dict[str, ast.expr]


def no_workers_on_windows(document: Document, finding: Finding) -> Repair:
    """LDR401: the number where it is decided, and with it what PyTorch allows only with workers."""
    argument = _argument(document, finding)
    windows, edits = _on_windows(document, argument.value, "==")
    source = _decided(document, argument.value) or argument.value
    if source is argument.value:
        other, _ = _on_windows(document, argument.value, "!=")
    else:
        other = f"{document.code(argument.value)} > 0"
        windows, edits = _on_windows(document, source, "==")
    edits.append(_choice(document, source, "0", windows))
    for name, value in argument.others.items():
        if name in WITHOUT_WORKERS and not _is_off(value):
            edits.append(_conditional(document, name, value, other))
    return repair('load without workers where `sys.platform == "win32"`', edits, _SLOWER)


def only_with_workers(document: Document, finding: Finding) -> Repair:
    """LDR402: the argument depends on the number of workers."""
    argument = _argument(document, finding)
    if argument.name not in WITHOUT_WORKERS:
        raise Unfixable("its name is not written here")
    count = argument.others.get("num_workers") or _number_elsewhere(document, finding)
    if count is not None and not _is_same(document, count, argument.value):
        raise Unfixable("the number of workers is decided elsewhere")
    condition = None if count is None else _some_workers(document, count)
    if condition is None:
        edits = [Edit.replace(document.span(argument.value), WITHOUT_WORKERS[argument.name])]
        return repair(f"switch {argument.name} off, as there are no workers", edits)
    edits = [_conditional(document, argument.name, argument.value, condition)]
    return repair(f"give {argument.name} only where there are workers", edits)


def spawn_on_windows(document: Document, finding: Finding) -> Repair:
    """LDR403: another start method where this one does not exist."""
    try:
        argument = _argument(document, finding)
        name, value = argument.name, argument.value
    except Unfixable:
        name, value = "", document.at(finding.span, ast.expr)
        if value is None:
            raise
    value = _start_method(document, value)
    windows, edits = _on_windows(document, value, "==")
    quote = document.quote
    fallback = "None" if name == "multiprocessing_context" else f"{quote}spawn{quote}"
    edits.append(_choice(document, value, fallback, windows))
    doubt = None if isinstance(value, ast.Constant) else "on Windows it overrides what was chosen"
    return repair("choose another start method on Windows", edits, doubt)


def _start_method(document: Document, value: ast.expr) -> ast.expr:
    """The text that names the method, where a variable has it from one assignment."""
    assigned = _only_assignment(document, value) if isinstance(value, ast.Name) else None
    return assigned if isinstance(assigned, ast.Constant) else value


def _argument(document: Document, finding: Finding) -> Argument:
    node = document.at(finding.span, ast.keyword, ast.Constant, ast.Assign, ast.expr)
    parent = document.parents.get(node)
    if isinstance(node, ast.keyword):
        return Argument(node.arg or "", node.value, _keywords(parent))
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
        key = node.targets[0].slice
        return Argument(getattr(key, "value", ""), node.value, {})
    for outer in [node, parent]:
        if isinstance(outer, ast.Dict) and node in outer.keys:
            entries = _entries(outer)
            value = outer.values[outer.keys.index(node)]
            return Argument(getattr(node, "value", ""), value, entries)
    if isinstance(parent, ast.Call) and node in parent.args:
        keyed = isinstance(parent.func, ast.Attribute) and parent.func.attr == "setdefault"
        name = getattr(parent.args[0], "value", "") if keyed else ""
        return Argument(name, node, _keywords(parent))
    raise Unfixable("it is not written as an argument here")


def _keywords(call: ast.AST | None) -> dict[str, ast.expr]:
    return {k.arg: k.value for k in getattr(call, "keywords", ()) if k.arg}


def _entries(node: ast.Dict) -> dict[str, ast.expr]:
    pairs = zip(node.keys, node.values)
    return {key.value: value for key, value in pairs if isinstance(key, ast.Constant)}


def _on_windows(document: Document, at: ast.AST, operator: str) -> tuple[str, list[Edit]]:
    """The test whether this is Windows, with ``==``, or is not, with ``!=``."""
    platform, edits = imported(document, "sys", None, at)
    return f"{platform}.platform {operator} {document.quote}win32{document.quote}", edits


def _choice(document: Document, value: ast.expr, first: str, condition: str) -> Edit:
    code = f"{first} if {condition} else {_operand(document, value)}"
    if isinstance(document.parents[value], (ast.Call, ast.keyword, ast.Dict, ast.Assign)):
        return Edit.replace(document.span(value), code)
    return Edit.replace(document.span(value), f"({code})")


def _operand(document: Document, value: ast.expr) -> str:
    code = document.code(value)
    return f"({code})" if isinstance(value, (ast.Lambda, ast.NamedExpr, ast.IfExp)) else code


def _conditional(document: Document, name: str, value: ast.expr, condition: str) -> Edit:
    """The argument where ``condition`` holds, and nothing asked for elsewhere."""
    code = _operand(document, value)
    if name != "persistent_workers":
        code = f"{code} if {condition} else {WITHOUT_WORKERS[name]}"
    else:
        is_true = isinstance(value, ast.Constant) and value.value is True
        plain = isinstance(value, (ast.Name, ast.Attribute, ast.Call, ast.Subscript))
        code = condition if is_true else f"{code if plain else f'({code})'} and {condition}"
    return Edit.replace(document.span(value), code)


def _is_off(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and not value.value


def _some_workers(document: Document, count: ast.expr) -> str | None:
    """The test whether ``count`` is above 0; None if it never is."""
    if isinstance(count, ast.Constant):
        return None
    if isinstance(count, (ast.Name, ast.Attribute, ast.Call, ast.Subscript)):
        return f"{document.code(count)} > 0"
    if isinstance(count, ast.IfExp) and isinstance(count.body, ast.Constant):
        if not count.body.value:
            return _negated(document, count.test)
    return f"({document.code(count)}) > 0"


def _negated(document: Document, test: ast.expr) -> str:
    if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq):
        sides = document.code(test.left), document.code(test.comparators[0])
        return f"{sides[0]} != {sides[1]}"
    return f"not ({document.code(test)})"


def _number_elsewhere(document: Document, finding: Finding) -> ast.expr | None:
    """The number of workers where it is not an argument of the same call; None if left out."""
    for step in finding.steps[:-1]:  # the last one is the loader
        node = document.at_step(step, ast.keyword, ast.Constant, ast.expr)
        parent = document.parents.get(node)
        if isinstance(parent, ast.Dict) and node in parent.keys:
            return parent.values[parent.keys.index(node)]
        return node.value if isinstance(node, ast.keyword) else node
    return None


def _is_same(document: Document, value: ast.expr, at: ast.AST) -> bool:
    """Whether an expression means at another place what it means where it stands."""
    names = [n for n in ast.walk(value) if isinstance(n, ast.Name)]
    resolve = document.names.resolve
    here, there = document.scope_at(value), document.scope_at(at)
    return all(resolve(name.id, here) is resolve(name.id, there) for name in names)


def _decided(document: Document, value: ast.expr) -> ast.expr | None:
    """Where a number that several loaders share gets its value: a variable's one assignment, or
    the default of an option."""
    if isinstance(value, ast.Name):
        return _assigned(document, value)
    if isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name):
        return _option_default(document, value.attr)
    return None


def _assigned(document: Document, name: ast.Name) -> ast.expr | None:
    names, value = document.names, _only_assignment(document, name)
    if value is None or not _is_number(value):
        return None
    scope = names.resolve(name.id, document.scope_at(name))
    uses = [document.parents[read.node] for read in names.reads_of(name.id, scope)]
    return value if all(_is_number_of_workers(use) for use in uses) else None


def _only_assignment(document: Document, name: ast.Name) -> ast.expr | None:
    """What a variable is, where one plain assignment says it."""
    scope = document.names.resolve(name.id, document.scope_at(name))
    bindings = scope.bindings.get(name.id, [])
    statement = document.parents.get(bindings[0]) if len(bindings) == 1 else None
    if not isinstance(statement, ast.Assign) or statement.targets != [bindings[0]]:
        return None
    return statement.value


def _is_number_of_workers(use: ast.AST) -> bool:
    if isinstance(use, ast.keyword):
        return use.arg == "num_workers"
    return isinstance(use, (ast.Compare, ast.Dict, ast.FormattedValue))


def _is_number(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, int) and value.value > 0


def _option_default(document: Document, dest: str) -> ast.expr | None:
    found = []
    for call in (n for n in ast.walk(document.tree) if isinstance(n, ast.Call)):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "add_argument":
            flags = [a.value for a in call.args if isinstance(a, ast.Constant)]
            names = {str(flag).lstrip("-").replace("-", "_") for flag in flags}
            keywords = _keywords(call)
            given = keywords.get("dest")
            names = {given.value} if isinstance(given, ast.Constant) else names
            if dest in names and _is_number(keywords.get("default")):
                found.append(keywords["default"])
    return found[0] if len(found) == 1 else None
