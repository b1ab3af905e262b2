"""What holds of the repository as a whole: the lists of rules agree, and the strata stay strata."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from generated import ROOT

from flake8_dataloader.rules import RULES

PACKAGE = ROOT / "flake8_dataloader"
FILES = sorted(PACKAGE.rglob("*.py"))
EACH_FILE = pytest.mark.parametrize(
    "path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix()
)

#: What each part may import of the others; "facts.nodes" is that module of facts alone. Source,
#: gate, facts, crossings, rules, findings, render or fixes: one direction, and analysis.py runs it.
MAY_IMPORT = {
    "findings": "",
    "notebook": "findings",
    "catalog": "",
    "source": "notebook",
    "python_range": "",
    "patterns": "",
    "settings": "patterns python_range",
    "gate": "catalog",
    "facts": "findings",
    "modules": "catalog",
    "project": "facts findings modules",
    "crossings": "catalog facts.nodes",
    "rules": "crossings facts.nodes findings",
    "importers": "files gate modules patterns",
    "workspace": "facts gate importers modules patterns source",
    "analysis": "crossings facts findings gate notebook project rules settings source workspace",
    "analyses": "analysis findings settings source workspace",
    "suppress": "findings source",
    "check": "analyses findings settings source suppress",
    "files": "findings patterns",
    "config": "findings patterns python_range rules settings",
    "fixes": "findings source",
    "cure": "analyses check findings fixes settings source suppress",
    "write": "source",
    "apply": "check cure findings importers settings source",
    "smoke": "apply check config files findings importers patterns render rules settings source",
    "render": "findings patterns rules settings smoke source",  # of smoke, only its types
    "arguments": "config settings",
    "cli": "apply arguments check config files findings patterns render rules settings source"
    " smoke write",
    "plugin": "analyses check config findings gate importers settings source",
}

#: What is not in the standard library, and who may import it.
MAY_IMPORT_LIBRARY = {
    "libcst": {"facts", "fixes", "analysis"},  # analysis.py: for the parser's exception
    "flake8": {"suppress"},
    "pathspec": {"patterns"},
    "tomli": {"config"},
    "psutil": {"smoke"},
    "pynvml": {"smoke"},
    "torch": {"smoke"},
    "rich": {"render", "smoke"},
    "flake8_dataloader": {"smoke"},  # the hook: it is not imported as a part of the package
    "tomllib": {"config"},  # is in the standard library from 3.11 on
}


def imports(path: Path) -> Iterator[str]:
    """The dotted names that a file imports, wherever in it: ours start with a dot."""
    package = path.relative_to(PACKAGE).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) + 1 - node.level], *(node.module or "").split(".")]
            names = [".".join(["", *filter(None, base), alias.name]) for alias in node.names]
            yield from (name if is_module(name) else name.rpartition(".")[0] for name in names)


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def is_module(name: str) -> bool:
    """Whether ``.name`` is a module or a package of ours, and not something in one."""
    path = PACKAGE.joinpath(*name.strip(".").split("."))
    return path.with_suffix(".py").exists() or path.is_dir()


@EACH_FILE
def test_imports_go_in_one_direction(path):
    part = part_of(path)
    allowed = {part, *MAY_IMPORT.get(part, "").split()}
    for name in imports(path):
        if name.startswith("."):
            name = name[1:]
            assert allowed & {name, name.partition(".")[0]}, f"{part} must not import {name}"


@EACH_FILE
def test_libraries_stay_where_they_are_needed(path):
    for name in imports(path):
        top = name.partition(".")[0]
        if top and top not in sys.stdlib_module_names:
            assert part_of(path) in MAY_IMPORT_LIBRARY.get(top, ()), f"imports {name}"


#: Of what runs in the user's processes, the parts that are imported only after torch has been.
AFTER_TORCH = {"devices.py", "pretended.py"}


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "smoke/inside").glob("*.py")), ids=lambda path: path.name
)
def test_what_runs_in_the_users_processes_needs_nothing(path):
    """The standard library, and of dlfix only itself, the system's ways and its GPU's driver."""
    for name in imports(path):
        own = name.startswith((".smoke.inside", ".smoke.system", ".smoke.nvml"))
        late = name.partition(".")[0] == "torch" and path.name in AFTER_TORCH
        assert own or late or name.partition(".")[0] in sys.stdlib_module_names, f"imports {name}"


def test_the_table_of_imports_names_what_is_there():
    assert set(MAY_IMPORT) == {part_of(path) for path in FILES} - {"__init__"}


@EACH_FILE
def test_files_are_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300


def test_the_changelog_lists_the_rules():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^ +- (LDR\d+): ", text, re.MULTILINE) == [rule.code for rule in RULES]
