"""Is there anything to find in this file? Two cheap answers before libcst is even imported.

The *gate* looks for a few words in the bytes. The *screen* looks at the ``ast`` tree, which flake8
hands over anyway: whether a name that can start a worker is imported, or read off something that
is. Both may let too much pass, never too little.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .catalog import ALIASES, LOADERS, ONCE, RUNNERS, STARTS, word_for

_EXTRA = ("multiprocessing.set_start_method", "multiprocessing.get_context")
#: The names by which code speaks of what starts workers: ``DataLoader``, ``Process``, ``num_proc``.
_WORDS = {
    **{path: {word_for(path)} for path in _EXTRA},
    **{path: {entry.word or word_for(path)} for path, entry in (LOADERS | STARTS).items()},
    **{path: set(entry.words(path)) for path, entry in RUNNERS.items()},
}
_SEEDS = frozenset(name for words in _WORDS.values() for word in words for name in word.split())
#: Packages from which they come.
_HOMES = {path.partition(".")[0] for path in _WORDS}
_ROOTS = frozenset(_HOMES) | {
    alias.partition(".")[0] for alias, path in ALIASES.items() if path.partition(".")[0] in _HOMES
}
_GATE = re.compile(
    "|".join(
        sorted(
            {
                "multiprocess" if "multiprocess" in path + word else word.split()[-1]
                for path, words in _WORDS.items()
                for word in words
            }
        )
    ).encode()
)  # fmt: skip
_ONCE = "|".join(sorted({path.rpartition(".")[2] for path in ONCE} - {"open"}))
#: A line of the module itself, no definition, that uses CUDA or does what can be done only once.
_ACTS = re.compile(
    rb"^(?!from |import |def |class |async )[^\s#@].*?(?:\.cuda\(|\.to\(|DataParallel\(|device="
    rb"|cuda\.(?!is_available|device_count|manual_seed)[a-z]|\b(?:set_start_method|%s)\()"
    % _ONCE.encode(),
    re.MULTILINE,
)
_DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
#: Levels of an expression that are still followed: people write a tenth of it.
_DEEPEST = 500
_WORD = re.compile(r"[^\W\d]\w*")


def mentions_workers(data: bytes) -> bool:
    """The gate: whether a file's bytes have any word that starts, or makes, worker processes."""
    return _GATE.search(data) is not None


def acts(data: bytes) -> bool:
    """Whether importing a module may use CUDA, or do what can be done only once."""
    return _ACTS.search(data) is not None


#: Whether the module of this name, imported with so many dots, brings what starts workers.
Brings = Callable[[str, int], bool]


def nothing(module: str, level: int) -> bool:
    """For a file alone: no module brings anything."""
    return False


def screen(tree: ast.Module, text: str, brings: Brings = nothing) -> Callable[[str], bool] | None:
    """The screen: None when ``tree`` cannot start a worker; else which functions are worth playing.

    The answer takes the name of a function or class and tells whether its source speaks, directly
    or through others of this file, of anything that starts workers. ``brings`` knows the project.
    """
    imports = _Imports.of(tree, brings)
    if not imports.roots:
        return None
    if not imports.seeds and not any(map(_speaks_of_workers, ast.walk(tree))):
        return None
    return _relevant(tree, text, imports).__contains__


def runs(tree: ast.Module, relevant: Callable[[str], bool]) -> bool:
    """Whether the module itself, and not only a function in it, calls something ``relevant``."""
    return any(
        isinstance(node, ast.Call) and relevant(_first_name(node.func))
        for statement in tree.body
        if not isinstance(statement, _DEFINES)
        for node in ast.walk(statement)
    )


def _first_name(node: ast.AST) -> str:
    while isinstance(node, (ast.Attribute, ast.Call)):
        node = node.value if isinstance(node, ast.Attribute) else node.func
    return getattr(node, "id", "")


def is_too_deep(tree: ast.Module, text: str) -> bool:
    """Whether an expression is nested so deeply that libcst's parser might crash on it, not raise.

    Only a long expression can be, so that the others need not be looked into.
    """
    widest = max(map(len, text.splitlines()), default=0)
    for statement in _statements(tree.body):
        lines = 1 + statement.end_lineno - statement.lineno
        if lines * widest <= _DEEPEST:
            continue
        for part in ast.iter_child_nodes(statement):
            if not isinstance(part, ast.stmt) and _may_be_deep(part, widest):
                if _depth(part) > _DEEPEST:
                    return True
    return False


def _may_be_deep(node: ast.AST, widest: int) -> bool:
    """A level takes a character at least."""
    if not hasattr(node, "lineno"):
        return True
    return (1 + node.end_lineno - node.lineno) * widest > _DEEPEST


def _depth(node: ast.AST) -> int:
    deepest, level = 0, [node]
    while level:
        deepest += 1
        level = [child for parent in level for child in ast.iter_child_nodes(parent)]
    return deepest


def _speaks_of_workers(node: ast.AST) -> bool:
    """``torch.utils.data.DataLoader``, or a keyword that asks a trainer for workers."""
    name = getattr(node, "attr", None) or getattr(node, "arg", None)
    return isinstance(node, (ast.Attribute, ast.keyword)) and name in _SEEDS


@dataclass
class _Imports:
    """What the imports of a file bring: names that start workers, and whether from a package that
    the catalog knows."""

    seeds: set[str]
    roots: bool

    @classmethod
    def of(cls, tree: ast.Module, brings: Brings) -> _Imports:
        found = cls(set(), False)
        for node in _statements(tree.body):
            if isinstance(node, ast.Import):
                found._add(node, brings)
            elif isinstance(node, ast.ImportFrom):
                found._add_from(node, brings)
        return found

    def _add(self, node: ast.Import, brings: Brings) -> None:
        for alias in node.names:
            ours = brings(alias.name, 0)
            self.roots |= ours or alias.name.partition(".")[0] in _ROOTS
            if ours:
                self.seeds.add((alias.asname or alias.name).partition(".")[0])

    def _add_from(self, node: ast.ImportFrom, brings: Brings) -> None:
        module = node.module or ""
        known = module.partition(".")[0] in _ROOTS and not node.level
        for alias in node.names:
            ours = brings(module or alias.name, node.level)
            self.roots |= ours or known
            if ours or (known and (alias.name in _SEEDS or alias.name == "*")):
                self.seeds.add(alias.asname or alias.name)


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """All statements, nested ones too: imports stand anywhere."""
    todo = list(body)
    for node in todo:  # grows while it is walked
        yield node
        for part in ("body", "orelse", "finalbody"):
            nested = getattr(node, part, None)
            if isinstance(nested, list):
                todo += nested
        for inner in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
            todo += inner.body


def _relevant(tree: ast.Module, text: str, imports: _Imports) -> set[str]:
    """Names of the functions and classes whose text mentions a seed, or one of these names."""
    words_of = dict(_definitions(tree, re.split(r"\r\n|\r|\n", text)))
    names = set(_SEEDS) | imports.seeds
    while True:
        found = {name for name, words in words_of.items() if not words.isdisjoint(names)}
        if found <= names:
            return names
        names |= found


def _definitions(tree: ast.Module, lines: list[str]) -> Iterator[tuple[str, set[str]]]:
    """Functions and classes, methods too, with the words of their source."""
    merged: dict[str, set[str]] = {}
    words_of = [_WORD.findall(line) for line in lines]
    for node in _statements(tree.body):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            merged.setdefault(node.name, set()).update(*words_of[node.lineno - 1 : node.end_lineno])
    for name, words in merged.items():
        yield name, words - {name}
