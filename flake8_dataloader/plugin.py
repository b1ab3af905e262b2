"""The flake8 plugin.

flake8 loads it in every run of every project, so it imports the standard library only, and the
rest where a file mentions workers.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from . import __version__
from .gate import mentions_workers

if TYPE_CHECKING:
    import argparse

    from .analyses import Analyses

#: The values of the plugin's option.
_SWITCH = ("on", "off")


class Plugin:
    """What flake8 makes for each file, from its tree, its name and its lines."""

    name = "flake8-dataloader"
    version = __version__
    follow_imports: str | None = None  # "on" or "off", where somebody has said so

    def __init__(self, tree: ast.AST, filename: str, lines: Sequence[str]) -> None:
        self._tree = tree
        self._filename = filename
        self._lines = lines

    @staticmethod
    def add_options(manager: Any) -> None:
        """What flake8 offers in our name, on its command line and in its configuration."""
        manager.add_option(
            "--ldr-follow-imports",
            metavar="on|off",
            choices=_SWITCH,
            parse_from_config=True,
            help="follow imports inside the project (default: on, or follow-imports of dlfix)",
        )

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Take the value of the option; flake8 does not check what its configuration says."""
        cls.follow_imports = options.ldr_follow_imports
        if cls.follow_imports not in (None, *_SWITCH):
            said = cls.follow_imports
            raise SystemExit(f'flake8: ldr-follow-imports must be "on" or "off", not "{said}"')

    def run(self) -> Iterator[tuple[int, int, str, type[Plugin]]]:
        """(line, 0-based column, "code message", this class) of each finding.

        flake8 applies ``# noqa`` and its own selection; ``[tool.dlfix]`` has been applied here.
        """
        text = "".join(self._lines)
        if not mentions_workers(text.encode(errors="replace")) and not self._others_mention_them():
            return
        for line, column, report in _reports(self._filename, text, self._tree, self.follow_imports):
            yield line, column, report, type(self)

    def _others_mention_them(self) -> bool:
        """Whether another file of the project may have something to say of this one."""
        if self.follow_imports == "off":
            return False
        from .importers import imports_around

        return bool(imports_around(self._filename).speak)


def _reports(
    filename: str, text: str, tree: ast.AST, follow: str | None
) -> list[tuple[int, int, str]]:
    from .check import internal_error, wanted_of
    from .findings import INTERNAL_ERROR
    from .settings import SettingsError
    from .source import Source, SourceError

    try:
        source = Source.from_text(filename, text, tree)
        analyses = _analyses(follow)
        findings = wanted_of(analyses.anchored_in(source) or [], source, analyses.settings)
    except SourceError as error:  # flake8 could parse it, or it would not have asked us
        return [(1, 0, f"{INTERNAL_ERROR} {error.reason}")]
    except SettingsError as error:
        return [(1, 0, f"{INTERNAL_ERROR} {error}")]
    except Exception as error:
        findings = [internal_error(filename, error)]
    return [(f.span.line, f.span.column - 1, f"{f.code} {f.message}") for f in findings]


@lru_cache(maxsize=1)
def _analyses(follow: str | None) -> Analyses:
    """Those of all files that this process checks."""
    from dataclasses import replace

    from .analyses import Analyses
    from .config import load_settings

    settings = load_settings(os.getcwd())
    if follow is not None:
        settings = replace(settings, follow_imports=follow == "on")
    return Analyses(settings)
