"""What may stand on the command line of dlfix, and what it makes of the settings."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace

from . import __version__
from .config import Where, load_settings, read_codes, read_patterns
from .settings import Settings

FORMATS = ("text", "concise", "json")

_DESCRIPTION = """\
Find what breaks when PyTorch DataLoader workers are spawned, as they are on
Windows and macOS, and on Linux (by forkserver) from Python 3.14 on.

Checking only reads files, and fixing writes them: dlfix never runs or imports the
code that it reads. A fix stays only if it proves itself: the result parses, the
finding is gone, no other has come. Otherwise the file is left as it was.
With - the fixed code goes to standard output."""

_EPILOG = """\
other commands:
  dlfix explain CODE   what a rule reports, why it breaks, and the cure
  dlfix rules          all rules, one line each

A folder that is called like a command is checked as ./explain.

Settings come from [tool.dlfix] of the nearest pyproject.toml, in the working
directory or above it; an option replaces the setting of the same name.

exit status:
  0  nothing found (a file that could not be read or parsed is named on
     standard error, and does not change the status)
  1  findings remain (with --diff: also those that it would fix)
  2  wrong usage, or an internal error (LDR000 where it concerns one file),
     or a file that could not be written"""


def check_parser() -> argparse.ArgumentParser:
    """The parser of ``dlfix [PATHS]``, the command that has no name."""
    parser = _parser("dlfix", description=_DESCRIPTION, epilog=_EPILOG)
    add = parser.add_argument
    add("paths", metavar="PATH", nargs="*", help='files and folders (default "."), or - for stdin')
    add("--format", choices=FORMATS, default="text", help="default: text")
    add("--select", metavar="CODES", help="only these codes or prefixes, separated by commas")
    add("--ignore", metavar="CODES", help="not these codes or prefixes")
    add("--exclude", metavar="PATTERNS", help="not these files: .gitignore syntax, commas between")
    add("--no-follow-imports", action="store_true", help="judge each file alone")
    add("--apply", action="store_true", help="fix what can be fixed safely, and report the rest")
    add("--unsafe", action="store_true", help="with --apply or --diff: unsafe fixes, too")
    add("--diff", action="store_true", help="show what --apply would change, and write nothing")
    add("--exit-zero", action="store_true", help="exit with status 0 even if there are findings")
    add("--statistics", action="store_true", help="count the findings of each code")
    add("--stdin-filename", metavar="NAME", help="the name to report for -")
    add("--version", action="version", version=f"dlfix {__version__}")
    return parser


def explain_parser() -> argparse.ArgumentParser:
    """The parser of ``dlfix explain CODE``."""
    parser = _parser("dlfix explain", description="Say what a rule reports, why, and the cure.")
    parser.add_argument("code", metavar="CODE", help="such as LDR201")
    return parser


def rules_parser() -> argparse.ArgumentParser:
    """The parser of ``dlfix rules``."""
    return _parser("dlfix rules", description="List all rules.")


def parse_check(argv: list[str]) -> argparse.Namespace:
    """The options of ``dlfix [PATHS]``; exits with status 2 where they contradict each other."""
    parser = check_parser()
    options = parser.parse_intermixed_args(argv)
    options.paths = options.paths or ["."]
    options.stdin = "-" in options.paths
    if options.stdin and len(options.paths) > 1:
        parser.error("- (standard input) cannot be combined with other paths")
    if options.stdin_filename and not options.stdin:
        parser.error("--stdin-filename is for standard input: give - as the path")
    if options.unsafe and not (options.apply or options.diff):
        parser.error("--unsafe says which fixes to apply: give --apply or --diff with it")
    if options.apply and options.diff:
        parser.error("--diff shows what --apply would do: give one of them")
    if options.diff and options.format == "json":
        parser.error("--diff prints a diff: leave --format away, or use --apply")
    if options.statistics and options.format == "json":
        parser.error("--statistics is for people: count the findings of the JSON output instead")
    return options


def settings_for(options: argparse.Namespace) -> Settings:
    """The project's settings with what the options replace; raises SettingsError."""
    folder = os.getcwd()
    settings = load_settings(folder)
    readers = {"select": read_codes, "ignore": read_codes, "exclude": read_patterns}
    for name, reader in readers.items():
        text = getattr(options, name)
        if text is not None:
            items = [item.strip() for item in text.split(",") if item.strip()]
            settings = replace(settings, **{name: reader(items, Where(folder, f"--{name}"))})
    if options.no_follow_imports:
        settings = replace(settings, follow_imports=False)
    return settings


def _parser(name: str, **texts: str) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        prog=name,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        **texts,
    )
