"""Jupyter notebooks: the Python of their cells, and places in them.

The code cells are analysed as one text, in the order in which they stand. What only IPython
understands is taken out line by line, so that every other line stays where it was.
"""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from .findings import Finding, Span

#: Cell magics whose cell is Python: IPython runs it in the notebook's own namespace.
_PYTHON_MAGICS = ("%%time", "%%timeit", "%%capture", "%%prun", "%%memit", "%%heat")
#: ``%matplotlib inline``, ``!pip install``, ``?print``: a line that is no Python.
_MAGIC = re.compile(r"\s*[%!?]")
#: ``files = !ls``, and what comes before it.
_ASSIGNED = re.compile(r"(\s*[^\W\d][\w., \[\]'\"]*=\s*)[%!]")


@dataclass(frozen=True)
class Cell:
    """A code cell: its ``number`` among all cells of the notebook, from 1, as Ruff counts them;
    the line of the whole text in which it starts; its Python, which ends in a newline."""

    number: int
    first: int
    text: str

    @property
    def lines(self) -> int:
        return self.text.count("\n")


def cells_of(data: bytes) -> list[Cell]:
    """The Python cells of a notebook's bytes. Raises ValueError, saying why there are none."""
    document = json.loads(data.decode("utf-8-sig"))
    if not isinstance(document, dict) or not isinstance(document.get("cells"), list):
        raise ValueError("it has no list of cells (format 4)")
    cells, first = [], 1
    for number, source in _code(document):
        cells.append(Cell(number, first, _python(source)))
        first += cells[-1].lines
    return cells


def in_cells(findings: Iterable[Finding], path: str, cells: list[Cell]) -> list[Finding]:
    """Findings whose places in the notebook ``path`` are lines of the whole text, as places in its
    cells."""
    return [_in_cell(finding, path, cells) for finding in findings]


def _code(document: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """The source of each code cell, with its number; none where the language is another one."""
    language = document.get("metadata", {}).get("language_info", {}).get("name", "python")
    for number, cell in enumerate(document["cells"], 1):
        if language == "python" and isinstance(cell, dict) and cell.get("cell_type") == "code":
            source = cell.get("source", "")
            yield number, source if isinstance(source, str) else "".join(source)


def _python(source: str) -> str:
    """A cell without what only IPython understands; nothing where no Python is left."""
    lines = source.split("\n")
    if _parses(source):
        return source + "\n"
    if lines[0].startswith("%%"):
        kept = lines[1:] if lines[0].split()[0] in _PYTHON_MAGICS else []
        return "\n" + _python("\n".join(kept)) if kept else "\n" * len(lines)
    text = "\n".join(_without_magics(lines))
    return (text if _parses(text) else "\n" * (len(lines) - 1)) + "\n"


def _without_magics(lines: list[str]) -> Iterator[str]:
    goes_on = False  # a magic that ends in a backslash
    for line in lines:
        indent = line[: len(line) - len(line.lstrip())]
        assigned = _ASSIGNED.match(line)
        magic = _MAGIC.match(line) or line.rstrip().endswith("?")
        if goes_on:
            yield ""
        elif assigned:
            yield f"{assigned[1]}input()"  # nobody knows what it gives
        else:
            yield f"{indent}pass" if magic else line
        goes_on = (goes_on or bool(magic or assigned)) and line.endswith("\\")


def _parses(text: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the user's string escapes
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _in_cell(finding: Finding, path: str, cells: list[Cell]) -> Finding:
    steps = []
    for step in finding.steps:
        if step.path == path:
            cell, span = _place(step.span, cells)
            step = replace(step, cell=cell, span=span)
        steps.append(step)
    finding = replace(finding, steps=tuple(steps))
    if finding.path != path:
        return finding
    cell, span = _place(finding.span, cells)
    return replace(finding, cell=cell, span=span)


def _place(span: Span, cells: list[Cell]) -> tuple[int, Span]:
    cell = next(cell for cell in reversed(cells) if cell.first <= span.line)
    above = cell.first - 1
    return cell.number, replace(span, line=span.line - above, end_line=span.end_line - above)
