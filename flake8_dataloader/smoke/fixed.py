"""``dlfix smoke --fixed``: one run as it is and one with the fixes, so that the cure is proved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..apply import fix_files
from ..findings import Finding, Report
from ..settings import Settings
from ..source import Source
from .elsewhere import run_elsewhere
from .outcome import Outcome, outcome_of
from .plan import Plan, watched
from .run import Tell, ignore
from .verdicts import Verdict

#: A hazard before and after the fixes; None where it is not there.
Pair = tuple[Verdict | None, Verdict | None]


@dataclass(frozen=True)
class Proof:
    """What the fixes (in ``report``) do to a run. ``after`` is None where nothing was fixed."""

    report: Report
    before: Outcome
    after: Outcome | None
    pairs: list[Pair]


def prove(
    plan: Plan,
    files: Sequence[str],
    findings: list[Finding],
    settings: Settings,
    unsafe: bool,
    tell: Tell = ignore,
) -> Proof:
    """Run the plan in a mirror of the file system, fix the ``files`` (as shown to users) there, and
    run it again. The user's own files stay as they are; ``tell`` hears the events of both runs.
    Raises CannotRun.
    """
    fixed = fix_files(files, settings, unsafe)
    before = outcome_of(run_elsewhere(plan, files, {}, tell), findings, settings)
    if not fixed.report.fixed:
        return Proof(fixed.report, before, None, [(verdict, None) for verdict in before.verdicts])
    changed = {path: source.data for path, source in fixed.after.items()}
    left = fixed.report.findings
    after = outcome_of(
        run_elsewhere(replace(plan, watch=watched(left)), files, changed, tell),
        left,
        settings,
        lambda path: fixed.after.get(path) or Source.read(path),
    )
    pairs = pair(before.verdicts, after.verdicts, fixed.before, fixed.after)
    return Proof(fixed.report, before, after, pairs)


def pair(
    before: Iterable[Verdict],
    after: Iterable[Verdict],
    old: dict[str, Source],
    new: dict[str, Source],
) -> list[Pair]:
    """The verdicts that are about the same hazard: lines move, so what stands in them decides."""
    rows: list[Pair] = [(verdict, None) for verdict in before]
    rest = list(after)
    for text_counts in (True, False):
        for place, (verdict, partner) in enumerate(rows):
            if partner is None:
                wanted = _kind(verdict, old, text_counts)
                same = [each for each in rest if _kind(each, new, text_counts) == wanted]
                if same:
                    rows[place] = (verdict, same[0])
                    rest.remove(same[0])
    return rows + [(None, verdict) for verdict in rest]


def _kind(verdict: Verdict, sources: dict[str, Source], text_counts: bool) -> tuple:
    finding = verdict.finding
    lines = sources[finding.path].lines if text_counts and finding.path in sources else []
    text = lines[finding.span.line - 1].strip() if finding.span.line <= len(lines) else ""
    return (finding.code, finding.path, finding.object_path, text)
