"""The scopes that fixes work with are those of Python's own compiler."""

from __future__ import annotations

import ast
import symtable
import sys
import textwrap
from pathlib import Path

import pytest

from flake8_dataloader.fixes.names import Names, Scope

FILES = sorted(Path(__file__).parent.glob("cases/*/*.py"))

ODD = textwrap.dedent(
    """
    import os.path, sys as system
    total = 0

    class A:
        total = 1
        copies = [total for _ in range(total)]
        def method(self, total=total):
            return lambda: (total, self, __class__)

    def outer(a, /, b=total, *c, d: total = 1, **e):
        global total
        total = [x := a for a in b if (y := a)]
        def inner():
            nonlocal a
            a = b
            def innermost():
                return a, total, later
            return innermost
        try:
            pass
        except ValueError as error:
            print(error)
        with open(a) as f, f as (g, *h):
            del g
        match a:
            case {"k": k, **rest} | [k, *rest]:
                pass
            case A(m) as n:
                pass
        later = {z: w for z in a for w in z}
        later += 1
        import os.path as p, json.decoder
        async def co():
            async for i in a:
                yield {j async for j in i}
        return inner, (q for q in x), [lambda: q for q in p]
    """
)


def meaning(names: Names, scope: Scope, name: str) -> str:
    """What Python calls it: a name of its own, of a function around it, or of the module."""
    found = names.resolve(name, scope)
    if found is scope:
        return "local"
    return "global" if found is names.module else "free"


def python_says(symbol: symtable.Symbol) -> str:
    if symbol.is_free():
        return "free"
    return "local" if symbol.is_local() and not symbol.is_declared_global() else "global"


def compare(text: str) -> int:
    """Compare every name of every function; the number of names compared."""
    names, compared = Names(ast.parse(text)), 0
    ours: dict[tuple, list[Scope]] = {}
    for scope in names.own.values():
        if isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            key = (getattr(scope.node, "name", "lambda"), scope.node.lineno)
            ours.setdefault(key, []).append(scope)
    todo = [symtable.symtable(text, "x.py", "exec")]
    while todo:
        table = todo.pop()
        todo += table.get_children()
        line = table.get_lineno()
        same = ours.get((table.get_name(), line), [])
        if table.get_type() != "function" or len(same) != 1:
            continue  # comprehensions, and several lambdas on one line
        for symbol in table.get_symbols():
            name = symbol.get_name()
            if symbol.is_referenced() and name not in ("__class__", "super"):
                assert meaning(names, same[0], name) == python_says(symbol), (line, name)
                compared += 1
    return compared


BEFORE_312 = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="tables hold the names of comprehensions, too"
)


@BEFORE_312
def test_scopes_agree_with_the_compiler():
    compared = sum(compare(path.read_text(encoding="utf-8")) for path in FILES)
    assert compared > 5000


@BEFORE_312
def test_scopes_of_odd_code_agree_with_the_compiler():
    assert compare(ODD) > 20


def test_captures_are_the_free_variables():
    tree = ast.parse(ODD)
    names = Names(tree)
    functions = {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
    assert list(names.captures(functions["inner"])) == ["b", "a", "later"]
    assert list(names.captures(functions["innermost"])) == ["a", "later"]
    assert not names.is_settled("a", names.captures(functions["innermost"])["a"], tree.body[-1])
    assert list(names.captures(functions["outer"])) == []


@pytest.mark.parametrize(
    ("body", "settled"),
    [
        ("k = 1; f = lambda: k", True),
        ("f = lambda: k; k = 1", False),
        ("k = 1; f = lambda: k; k = 2", False),
        ("k = 1; k = 2; f = lambda: k", True),
        ("for k in a: f = lambda: k", False),
        ("for k in a: pass\nf = lambda: k", True),
        ("k = 1\nfor i in a: f = lambda: k", True),
        ("while a: k = a; f = lambda: k", False),
        ("k = 1; f = [lambda: k for i in a]", True),
        ("f = [lambda: k for k in a]", False),
        ("with a as k: f = lambda: k", True),
        ("def g():\n        nonlocal k\n        k = 2\nk = 1\nf = lambda: k", False),
        ("k = 1; f = lambda: k; del k", False),
        ("k = 1; f = lambda: k; k += 1", False),
    ],
)
def test_a_value_is_settled_if_nothing_changes_it_later(body, settled):
    tree = ast.parse("def outer(a):\n    " + body.replace("\n", "\n    "))
    names = Names(tree)
    (function,) = (n for n in ast.walk(tree) if isinstance(n, ast.Lambda))
    ((name, scope),) = names.captures(function).items()
    assert (name, names.is_settled(name, scope, function)) == ("k", settled)
