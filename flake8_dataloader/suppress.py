"""``# noqa``, exactly as flake8 understands it: by flake8's own code.

Imported only where a file has findings, since importing flake8 takes longer than reading a file.
"""

from __future__ import annotations

import io
from argparse import Namespace
from collections.abc import Iterable

from flake8.processor import FileProcessor
from flake8.violation import Violation

from .findings import Finding
from .source import Source

#: What FileProcessor reads when it is made; only ``disable_noqa`` has to do with comments.
_OPTIONS = Namespace(
    disable_noqa=False,
    hang_closing=False,
    indent_size=4,
    max_line_length=79,
    max_doc_length=None,
    verbose=0,
)


def unsuppressed(findings: Iterable[Finding], source: Source) -> list[Finding]:
    """The findings in ``source`` that no ``# noqa`` and no ``# flake8: noqa`` silences. A comment
    in a notebook speaks of its own cell."""
    by_cell: dict[int | None, list[Finding]] = {}
    for finding in findings:
        by_cell.setdefault(finding.cell, []).append(finding)
    return [
        finding
        for cell, those in by_cell.items()
        for finding in _unsuppressed(those, source.cell(cell))
    ]


def _unsuppressed(findings: Iterable[Finding], source: Source) -> list[Finding]:
    lines = io.StringIO(source.text, newline=None).readlines()  # flake8 sees "\n" only
    processor = FileProcessor(source.path, _OPTIONS, lines)
    if processor.should_ignore_file():
        return []
    return [finding for finding in findings if not _is_silenced(finding, processor)]


def _is_silenced(finding: Finding, processor: FileProcessor) -> bool:
    line, column = finding.span.line, finding.span.column
    # A string or backslashes over several lines carry their comment on the last one. Where flake8
    # has no such mapping (an empty file, or tokens it cannot read) it takes the line itself.
    text = processor.noqa_line_for(line)
    if text is None:
        text = "".join(processor.lines[line - 1 : line])
    violation = Violation(finding.code, finding.path, line, column, finding.message, text)
    return violation.is_inline_ignored(False)
