"""``dlfix smoke``: what stands on its command line, and the run from there to the exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from functools import partial
from importlib.util import find_spec

from ..check import check_files
from ..config import load_settings
from ..findings import Finding
from ..importers import imported_files
from ..patterns import shown
from ..render.fixed import render_proof, render_proof_json
from ..render.ink import Ink
from ..render.smoke import render_smoke, render_start
from ..render.smoke_json import render_smoke_json
from .fixed import prove
from .matrix_command import smoke_matrix
from .outcome import COULD_NOT_RUN, outcome_of
from .plan import START_METHODS, Plan, watched
from .progress import progress
from .run import CannotRun, run
from .target import NoSuchTarget, Target, find_target

_DESCRIPTION = """\
Run a training script for a few batches, as Windows would start its workers, and say of
each finding whether it happens.

This command EXECUTES your code: the script with its arguments, up to some batches from
each loader. What it does besides (downloads, logs, checkpoints) it does. All other
commands of dlfix only read your code."""

_EPILOG = """\
what to run:
  dlfix smoke train.py -- --data ./d     a script with its arguments
  dlfix smoke -m pkg.train -- --data d   a module, as python -m
  dlfix smoke pkg.data:make_loader       a function that returns a loader, or some

Each loader gives its first batches and then ends, as if the dataset were short. When every
loader has been seen the script is ended, in the middle of what it does; until then it runs
on, so code after the training loop may run after a few batches.

--fixed runs it twice: as it is, and with the fixes. Both run in a mirror of your files, in
which what changes is a copy and all else a link, and the findings stand side by side.

--matrix runs it again and again: as it is, and then with 0, 2, 4 and 8 workers (or only
--workers N) by each start method of this machine, some seconds each.

exit status (with --fixed, of the second run):
  0  nothing was confirmed
  1  something was confirmed, or the run hung (--matrix: a setting fails or hangs)
  2  it could not run: wrong usage, or the script failed by itself"""


def smoke_parser() -> argparse.ArgumentParser:
    """The parser of ``dlfix smoke``, for what stands before ``--``."""
    parser = argparse.ArgumentParser(
        prog="dlfix smoke",
        usage="%(prog)s [options] SCRIPT | -m MODULE | MODULE:FUNCTION [-- ARGS]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("target", metavar="SCRIPT", nargs="?", help="a script, or MODULE:FUNCTION")
    add("-m", dest="module", metavar="MODULE", help="run a module, as python -m does")
    add("--start-method", choices=START_METHODS, help="default: spawn")
    add("--batches", type=_at_least(2), default=2, metavar="N", help="from each loader; default: 2")
    add("--timeout", type=float, default=60.0, metavar="SECONDS", help="for the run; default: 60")
    add("--workers", type=_at_least(0), metavar="N", help="instead of the script's num_workers")
    add("--matrix", action="store_true", help="compare numbers of workers and start methods")
    add("--rounds", type=_at_least(1), default=2, metavar="N", help="of --matrix; default: 2")
    add("--pretend-cuda", action="store_true", help="without a GPU: record what would use one")
    add("--fixed", action="store_true", help="run it with the fixes of --apply, too, in a copy")
    add("--unsafe", action="store_true", help="with --fixed: the unsafe fixes, too")
    add("--format", choices=("text", "json"), default="text", help="default: text")
    return parser


def smoke(argv: list[str]) -> int:
    """Run ``dlfix smoke`` and return its exit status; raises SettingsError."""
    options = _parse(argv)
    missing = [name for name in ("torch", "psutil", "rich") if find_spec(name) is None]
    if missing:
        return _fail(f"needs {', '.join(missing)}: pip install 'flake8-dataloader[smoke]'")
    try:
        target = find_target(options.target, options.module, options.arguments)
        return _smoke(target, options)
    except (NoSuchTarget, CannotRun) as error:
        return _fail(str(error))


def _smoke(target: Target, options: argparse.Namespace) -> int:
    settings = load_settings(os.getcwd())
    files = [shown(file) for file in imported_files(target.main)] if target.main else []
    findings = check_files(files, settings).report.findings
    plan = plan_for(target, options, findings)
    text, ink = options.format == "text", Ink.for_stream(sys.stdout)
    if text:
        print(render_start(plan, findings, target.main), flush=True)
    judge = partial(outcome_of, findings=findings, settings=settings)
    if options.matrix:
        return smoke_matrix(plan, options.rounds, judge, text)
    if options.fixed:
        with progress() as tell:
            proof = prove(plan, files, findings, settings, options.unsafe, tell)
        print(render_proof(proof, ink) if text else render_proof_json(proof), end="")
        return (proof.after or proof.before).status
    with progress() as tell:
        seen = judge(run(plan, tell))
    parts = (seen.run, seen.verdicts, seen.loaders)
    print(render_smoke(*parts, ink) if text else render_smoke_json(*parts), end="")
    return seen.status


def plan_for(target: Target, options: argparse.Namespace, findings: Iterable[Finding]) -> Plan:
    """What the options ask for; the lines of findings in worker code are watched."""
    return Plan(
        command=target.command,
        folder=os.getcwd(),
        environment=target.environment,
        start_method="as-is" if options.matrix else options.start_method,
        batches=options.batches,
        workers=options.workers,
        timeout=options.timeout,
        pretend_cuda=options.pretend_cuda,
        watch=watched(findings),
    )


def _parse(argv: list[str]) -> argparse.Namespace:
    place = argv.index("--") if "--" in argv else len(argv)
    before, after = argv[:place], argv[place + 1 :]
    parser = smoke_parser()
    options, unknown = parser.parse_known_args(before)
    if unknown:
        parser.error(f"{unknown[0]}: not an option of dlfix (the script's own go behind --)")
    if options.target and options.module:
        parser.error("give a script or -m MODULE, not both")
    if options.fixed and options.matrix:
        parser.error("--fixed and --matrix answer different questions: give one of them")
    if options.matrix and options.start_method:
        parser.error("--matrix tries every start method: give one of them")
    options.start_method = options.start_method or "spawn"
    if options.unsafe and not options.fixed:
        parser.error("--unsafe is for --fixed")
    options.arguments = after
    return options


def _at_least(least: int):
    def number(text: str) -> int:
        value = int(text)
        if value < least:
            raise argparse.ArgumentTypeError(f"{value} is below {least}")
        return value

    return number


def _fail(message: str) -> int:
    print(f"dlfix: {message}", file=sys.stderr)
    return COULD_NOT_RUN
