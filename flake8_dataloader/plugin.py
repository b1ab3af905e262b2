"""The flake8 plugin.

flake8 loads it in every run of every project, so it imports the standard library only, and the
rest where a file mentions workers.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from . import __version__
from .gate import mentions_workers

if TYPE_CHECKING:
    from .settings import Settings


class Plugin:
    """What flake8 makes for each file, from its tree, its name and its lines."""

    name = "flake8-dataloader"
    version = __version__

    def __init__(self, tree: ast.AST, filename: str, lines: Sequence[str]) -> None:
        self._tree = tree
        self._filename = filename
        self._lines = lines

    def run(self) -> Iterator[tuple[int, int, str, type[Plugin]]]:
        """(line, 0-based column, "code message", this class) of each finding.

        flake8 applies ``# noqa`` and its own selection; ``[tool.dlfix]`` has been applied here.
        """
        text = "".join(self._lines)
        if not mentions_workers(text.encode(errors="replace")):
            return
        for line, column, report in _reports(self._filename, text, self._tree):
            yield line, column, report, type(self)


def _reports(filename: str, text: str, tree: ast.AST) -> list[tuple[int, int, str]]:
    from .check import internal_error, wanted_findings
    from .findings import INTERNAL_ERROR
    from .settings import SettingsError
    from .source import Source, SourceError

    try:
        findings = wanted_findings(Source.from_text(filename, text), _settings(), tree) or []
    except SourceError as error:  # flake8 could parse it, or it would not have asked us
        return [(1, 0, f"{INTERNAL_ERROR} {error.reason}")]
    except SettingsError as error:
        return [(1, 0, f"{INTERNAL_ERROR} {error}")]
    except Exception as error:
        findings = [internal_error(filename, error)]
    return [(f.span.line, f.span.column - 1, f"{f.code} {f.message}") for f in findings]


@lru_cache(maxsize=1)
def _settings() -> Settings:
    from .config import load_settings

    return load_settings(os.getcwd())
