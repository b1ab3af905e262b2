"""The command ``dlfix``."""

from __future__ import annotations

import argparse
import os
import sys
from functools import cache

from .arguments import explain_parser, parse_check, rules_parser, settings_for
from .check import check_files
from .config import did_you_mean
from .files import NoSuchPath, find_files
from .findings import INTERNAL_ERROR, Report, Skipped
from .patterns import shown
from .render.concise import render_concise
from .render.ink import Ink
from .render.json import render_json
from .render.statistics import render_statistics
from .render.summary import render_summary
from .render.text import render_text
from .settings import SettingsError
from .source import Source

NOTHING_FOUND, FINDINGS, FAILED, INTERRUPTED = 0, 1, 2, 130


def main(argv: list[str] | None = None) -> int:
    """Run ``dlfix`` with ``argv`` (by default that of the process) and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    commands = {"explain": _explain, "rules": _rules, "smoke": _smoke}
    command = commands.get(arguments[0]) if arguments else None
    try:
        return command(arguments[1:]) if command else _check(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except (SettingsError, NoSuchPath) as error:
        return _fail(str(error))
    except Exception as error:
        return _fail(f"internal error: {type(error).__name__}: {error}")


def _check(argv: list[str]) -> int:
    options = parse_check(argv)
    settings = settings_for(options)
    if options.stdin:
        paths, unlisted = [shown(options.stdin_filename or "stdin")], []
    else:
        paths, unlisted = find_files(options.paths, settings.exclude)
    read = cache(_read_stdin) if options.stdin else Source.read
    if options.apply or options.diff:
        return _fix(paths, unlisted, settings, options, read)
    checked = check_files(paths, settings, read)
    if checked.sources:
        from .apply import with_offers  # imports what writes code, which a clean run does not need

        checked = with_offers(checked)
    _tell_skipped(checked.report, unlisted)
    _print(_render(checked.report, checked.sources, options))
    return _status(checked.report, options.exit_zero)


def _fix(paths, unlisted, settings, options: argparse.Namespace, read) -> int:
    """``--apply`` and ``--diff``: the result goes where the code goes, and the rest beside it."""
    from .apply import fix_files
    from .render.diff import render_diff
    from .write import write

    to_disk = {"write": write} if options.apply and not options.stdin else {}
    fixed = fix_files(paths, settings, options.unsafe, read, **to_disk)
    _tell_skipped(fixed.report, unlisted)
    for failed in fixed.unwritten:
        print(f"dlfix: {failed.path}: {failed.reason}", file=sys.stderr)
    if options.diff:
        _print(render_diff(fixed.before, fixed.after))
        print(render_summary(fixed.report, written=False), end="", file=sys.stderr)
        return max(_status(fixed.report, options.exit_zero), bool(fixed.report.fixed))
    text = _render(fixed.report, fixed.after, options)
    if options.stdin:
        source = fixed.after.get(paths[0]) or read(paths[0])
        sys.stdout.buffer.write(source.data)
        print(text, end="", file=sys.stderr)
    else:
        _print(text)
    return FAILED if fixed.unwritten else _status(fixed.report, options.exit_zero)


def _tell_skipped(report: Report, unlisted: list[Skipped]) -> None:
    report.skipped = sorted(report.skipped + unlisted)
    for skipped in report.skipped:
        print(f"dlfix: skipped {skipped.path}: {skipped.reason}", file=sys.stderr)


def _explain(argv: list[str]) -> int:
    from .render.rules import render_explanation
    from .rules import RULES_BY_CODE

    code = explain_parser().parse_args(argv).code
    if code not in RULES_BY_CODE:
        return _fail(f'no rule "{code}"{did_you_mean(code, RULES_BY_CODE)} (see: dlfix rules)')
    _print(render_explanation(RULES_BY_CODE[code]))
    return NOTHING_FOUND


def _rules(argv: list[str]) -> int:
    from .render.rules import render_rules
    from .rules import RULES

    rules_parser().parse_args(argv)
    _print(render_rules(RULES))
    return NOTHING_FOUND


def _smoke(argv: list[str]) -> int:
    from .smoke.command import smoke  # the one command that executes the user's code

    return smoke(argv)


def _read_stdin(name: str) -> Source:
    return Source(name, sys.stdin.buffer.read())


def _render(report: Report, sources: dict[str, Source], options: argparse.Namespace) -> str:
    if options.format == "json":
        return render_json(report)
    if options.format == "concise":
        text = render_concise(report)
    else:
        text = render_text(report, sources, Ink.for_stream(sys.stdout))
    return text + (render_statistics(report) if options.statistics else "")


def _status(report: Report, exit_zero: bool) -> int:
    if any(finding.code == INTERNAL_ERROR for finding in report.findings):
        return FAILED
    return FINDINGS if report.findings and not exit_zero else NOTHING_FOUND


def _print(text: str) -> None:
    """Write to standard output, whatever it can encode, and however soon its reader has enough."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # as in `dlfix | head`; Python would flush, and fail, once more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(message: str) -> int:
    print(f"dlfix: {message}", file=sys.stderr)
    return FAILED


if __name__ == "__main__":
    sys.exit(main())
