"""Expected findings are comments at the ends of lines: ``# LDR201`` or ``# LDR101, LDR102``."""

from __future__ import annotations

import re

from notebooks import line_of, notebook

from flake8_dataloader.analysis import analyze
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source

_LABEL = re.compile(r"#\s*(LDR\d{3}(?:\s*,\s*LDR\d{3})*)\s*$")


def expected(text: str) -> set[tuple[int, str]]:
    """The (line, code) pairs that the comments of ``text`` ask for."""
    return {
        (number, code)
        for number, line in enumerate(text.splitlines(), 1)
        if (match := _LABEL.search(line))
        for code in re.findall(r"LDR\d{3}", match[1])
    }


#: With the advice, which is off by default.
ALL = ("LDR", "LDR9")


def found(path: str, text: str, select: tuple[str, ...] = ("LDR",)) -> set[tuple[int, str]]:
    """The (line, code) pairs that the analysis of ``text`` gives."""
    findings = analyze(Source.from_text(path, text), Settings(select=select)) or []
    return {(finding.span.line, finding.code) for finding in findings}


def found_in(example) -> set[tuple[int, str]]:
    """The same of a rule's example: a notebook's lines are those of the script it is written as."""
    if not example.notebook:
        return found("train.py", example.source, ALL)
    source = Source.from_text("train.ipynb", notebook(example.source))
    findings = analyze(source, Settings(select=ALL)) or []
    return {(line_of(example.source, f.cell, f.span.line), f.code) for f in findings}
