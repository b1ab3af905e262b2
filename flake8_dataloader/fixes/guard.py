"""LDR101, 102, 103, 105: what must not run on import goes under ``if __name__ == "__main__":``.

From the first statement that must not run, everything that does something moves, in its order.
Definitions, imports and the constants that functions read stay where workers find them. The guard
opens no scope, so in the script itself every global is there as before.
"""

from __future__ import annotations

import ast
import builtins
import sys
from collections.abc import Iterator, Sequence

from ..findings import Finding
from .document import Document, is_definition
from .lasting import lasting
from .lines import Line, is_guard, rewritten
from .names import FUNCTIONS, Read, package
from .repair import Repair, Unfixable, repair, tree_of

#: The codes that one guard cures.
GUARDED = ("LDR101", "LDR102", "LDR103", "LDR105")

#: These move alone, if they bind no name: what follows them may run on import.
_ALONE = ("LDR103", "LDR105")

#: A worker that initialises CUDA again wastes memory, and lives.
_HARMLESS = "LDR102"

#: Libraries whose import, and whose decorators, do nothing that the rest of a script could see.
_INERT = frozenset(
    ["torch", "torchvision", "numpy", "matplotlib", "tqdm", "PIL", "pandas", "sklearn", "scipy"]
) | frozenset(sys.stdlib_module_names)

#: What an expression is made of that has the same value whenever it is worked out.
_CONSTANT = (
    ast.Constant, ast.Tuple, ast.List, ast.Dict, ast.Set, ast.UnaryOp, ast.BinOp, ast.Name,
    ast.operator, ast.unaryop, ast.expr_context,
)  # fmt: skip


def guard(document: Document, finding: Finding) -> Repair:
    """The findings of the file that a guard cures, cured by one guard.

    CUDA alone kills nobody, and much may depend on it: the other findings do not wait for it.
    """
    codes = [code for code in GUARDED if code != _HARMLESS or code == finding.code]
    lines = document.module_lines
    flagged = [(_flagged(document, lines, f), f.code) for f in document.findings]
    alone = [i for i, code in flagged if code in _ALONE and not lines[i].binds(document)]
    others = [i for i, code in flagged if code in codes and i not in alone]
    tail = _tail(document, lines, others)
    joined = sorted({*tail, *alone})
    if tail and _may_meet(lines, joined, joined):
        return _guarded(document, lines, joined)
    own = _flagged(document, lines, finding)
    return _guarded(document, lines, [own] if own in alone else tail)


def _flagged(document: Document, lines: list[Line], finding: Finding) -> int:
    if finding.code not in GUARDED:
        return -1
    node = document.at(finding.span, ast.stmt, ast.expr)
    if node is None:
        raise Unfixable("it is not in sight")
    top = document.top(node)
    if is_definition(top):
        raise Unfixable("it runs while a function or class is being defined")
    if is_guard(top):
        raise Unfixable("it stands in the other branch of a guard")
    return next(i for i, line in enumerate(lines) if top in line.statements)


def _tail(document: Document, lines: list[Line], flagged: list[int]) -> list[int]:
    """What moves: from the first of ``flagged`` on, up to a guard that comes after the last, all
    but what workers may need."""
    if not flagged:
        return []
    after = (i for i, line in enumerate(lines) if i > max(flagged) and line.guard)
    moving: list[int] = []
    moved: set[str] = set()
    for i in range(min(flagged), next(after, len(lines))):
        if not lines[i].guard and (i in flagged or not _stays(document, lines[i], moved)):
            moving.append(i)
            moved |= lines[i].binds(document)
    return moving


def _stays(document: Document, line: Line, moved: set[str]) -> bool:
    """Whether a line is needed on import, and does nothing else."""
    if moved & _read_at_once(document, line) or _rebinds(document, line):
        return False
    if all(map(_is_declaration, line.statements)):
        return True
    if not all(map(_is_constant, line.statements)):
        return False
    module = document.names.module
    for name in line.binds(document):
        once = all(line.has(binding) for binding in module.bindings[name])
        if once and (name == "__all__" or next(_readers(document, name), None)):
            return True
    return False


def _rebinds(document: Document, line: Line) -> bool:
    """Whether a name has another meaning before or after a line: so it must keep its place."""
    for name in line.binds(document):
        bindings = document.names.module.bindings[name]
        meanings = {_origin(document, binding) for binding in bindings}
        if len(meanings) > 1 and not all(map(line.has, bindings)) or hasattr(builtins, name):
            return True
    return False


def _origin(document: Document, binding: ast.AST) -> object:
    """What a name is bound to: the same thing for the same import."""
    if isinstance(binding, ast.alias):
        statement = document.parents[binding]
        return (getattr(statement, "module", None), getattr(statement, "level", 0), binding.name)
    return binding


def _is_declaration(statement: ast.stmt) -> bool:
    """Definitions and imports, also where a test or an attempt chooses between them."""
    if is_definition(statement) or isinstance(statement, (ast.Import, ast.ImportFrom, ast.Pass)):
        return True
    if not isinstance(statement, (ast.If, ast.Try)) or is_guard(statement):
        return False
    if is_guard(statement, ast.NotEq):
        return True  # it runs only on import
    handled = [s for handler in getattr(statement, "handlers", ()) for s in handler.body]
    finals = [*statement.orelse, *getattr(statement, "finalbody", ())]
    chosen = [*statement.body, *handled, *finals]
    quiet = isinstance(statement, ast.Try) or not _acts(statement.test)
    imports = any(map(_is_declaration, chosen))
    return quiet and imports and all(_is_declaration(s) or _is_constant(s) for s in chosen)


def _is_constant(statement: ast.stmt) -> bool:
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or statement.value is None:
        return False
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return all(isinstance(t, ast.Name) for t in targets) and all(
        isinstance(node, _CONSTANT) for node in ast.walk(statement.value)
    )


def _acts(node: ast.AST) -> bool:
    """Whether running it can do more than give a value."""
    acting = (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)
    return any(isinstance(inner, acting) for inner in ast.walk(node))


def _read_at_once(document: Document, line: Line) -> set[str]:
    """The globals that a line reads when it runs, not when the functions in it are called."""
    reads = (read for read in document.names.reads if line.has(read.node))
    return {read.name for read in reads if not _functions(read)}


def _functions(read: Read) -> list[ast.AST]:
    """The functions in which a name is read, inside out."""
    return [s.node for s in read.scope.chain() if isinstance(s.node, FUNCTIONS)]


def _readers(document: Document, name: str, moving: Sequence[Line] = ()) -> Iterator[str]:
    """The functions that read a global, but for those in lines that move."""
    names = document.names
    for read in names.reads_of(name, names.module):
        functions = _functions(read)
        if functions and not any(line.has(read.node) for line in moving):
            yield getattr(functions[-1], "name", "a lambda")


def _may_meet(lines: list[Line], indices: list[int], moving: list[int]) -> bool:
    """Whether what stands between the lines of ``indices`` may run before all that moves."""
    between = range(min(indices), max(indices) + 1)
    staying = [lines[i] for i in between if i not in moving and not lines[i].guard]
    return all(_is_declaration(s) or _is_constant(s) for line in staying for s in line.statements)


def _guarded(document: Document, lines: list[Line], moving: list[int]) -> Repair:
    later = [i for i, line in enumerate(lines) if line.guard and i > moving[0]]
    earlier = [i for i, line in enumerate(lines) if line.guard and i < moving[0]]
    old = next(iter(later + earlier[::-1]), None)
    if old is not None and not _may_meet(lines, [*moving, old], moving):
        old = None
    edit = rewritten(document, lines, moving, old)
    moved = [tree_of(s) for i in moving for s in lines[i].statements]
    title = 'move it under `if __name__ == "__main__":`'
    return repair(title, [edit], _doubt(document, lines, moving, old), moved)


def _doubt(document: Document, lines: list[Line], moving: list[int], old: int | None) -> str | None:
    """Why something may be missed: by whom the file is imported, a name that is read elsewhere, or
    an order that changes."""
    importer = document.imported_by()
    if importer == "pytest":
        raise Unfixable("pytest imports this file, and would no longer run it")
    if importer is not None:
        return f"{importer} imports this file, which then no longer runs it"
    exported = _exported(document)
    lines_moving = [lines[i] for i in moving]
    for name in sorted(set().union(*(line.binds(document) for line in lines_moving))):
        reader = next(_readers(document, name, lines_moving), None)
        if reader:
            return f"`{reader}` reads `{name}`: a worker that runs it would not have that"
        if name in exported:
            return f"`__all__` lists `{name}`"
        if name == "*" and (unbound := _unbound(document)):
            return f"`{unbound}` may come from the `import *` that moves"
    if any(is_definition(s) for line in lines_moving for s in line.statements):
        return "a definition moves, too: it needs what moves, or its name has another meaning"
    staying = (line for i, line in enumerate(lines) if i not in moving and not line.guard)
    if again := lasting(document, (s for line in staying for s in line.statements)):
        return f"`{again}(...)` stays outside, and every worker runs it again"
    ends = [*moving, *([old] if old is not None else [])]
    between = (lines[i] for i in range(min(ends), max(ends)) if i not in ends)
    doubts = (_overtakes(document, s) for line in between for s in line.statements)
    return next(filter(None, doubts), None)


def _unbound(document: Document) -> str | None:
    """A name that functions read, and that only an ``import *`` can give."""
    known = document.names.module.bindings.keys() | vars(builtins).keys()
    reads = (r for r in document.names.reads if r.name not in known and _functions(r))
    module = document.names.module
    return next((r.name for r in reads if document.names.resolve(r.name, r.scope) is module), None)


def _overtakes(document: Document, statement: ast.stmt) -> str | None:
    """Why a statement that stays should not run before those that move."""
    for inner in ast.walk(statement):
        if isinstance(inner, (ast.Import, ast.ImportFrom)) and not _roots(inner) <= _INERT:
            return f"`{ast.unparse(inner)}` would run before it"
    for decorator in getattr(statement, "decorator_list", ()):
        root = next((n.id for n in ast.walk(decorator) if isinstance(n, ast.Name)), "")
        bindings = document.names.module.bindings.get(root, [])
        origins = [document.parents[b] for b in bindings if isinstance(b, ast.alias)]
        if root not in ("property", "staticmethod") and not (
            origins and all(_roots(origin) <= _INERT for origin in origins)
        ):
            return f"the decorator of `{statement.name}` would run before it"
    return None


def _roots(statement: ast.stmt) -> set[str]:
    return {package(statement, alias) for alias in statement.names}


def _exported(document: Document) -> set[str]:
    for statement in document.tree.body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            return {n.value for n in ast.walk(statement.value) if isinstance(n, ast.Constant)}
    return set()
