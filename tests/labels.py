"""Expected findings are comments at the ends of lines: ``# LDR201`` or ``# LDR101, LDR102``."""

from __future__ import annotations

import re

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


def found(path: str, text: str) -> set[tuple[int, str]]:
    """The (line, code) pairs that the analysis of ``text`` gives."""
    findings = analyze(Source.from_text(path, text), Settings()) or []
    return {(finding.span.line, finding.code) for finding in findings}
