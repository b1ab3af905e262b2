"""What a run's events mean: verdicts, and when a run counts as hung. Nothing is executed here."""

from __future__ import annotations

import os

import pytest

from flake8_dataloader.findings import Finding, Span, Step
from flake8_dataloader.smoke.plan import Plan
from flake8_dataloader.smoke.run import Run
from flake8_dataloader.smoke.verdicts import judge
from flake8_dataloader.smoke.watchdog import GRACE, Watchdog

TRAIN = os.path.abspath("train.py")


def place(line: int, path: str = TRAIN, end_line: int | None = None) -> dict:
    return {"path": path, "line": line, "end_line": end_line or line, "function": "f"}


def finding(code: str, line: int = 5, object_path: str | None = None, loader: int = 9) -> Finding:
    steps = (Step("train.py", Span(loader, 1, loader, 9), "in this loader"),)
    span = Span(line, 5, line, 9)
    return Finding(code, "a-name", "...", "...", "train.py", span, object_path, steps=steps)


def hazard(code: str, line: int | None, object_path: str | None = None, at: int = 9) -> dict:
    return {
        "event": "hazard",
        "pid": 1,
        "code": code,
        "evidence": "it happened",
        "object_path": object_path,
        "place": place(line) if line else None,
        "places": [place(at)],
    }


def seen(*events: dict, **plan) -> Run:
    return Run(Plan(["train.py"], ".", **plan), list(events), seconds=1.0, ended="exit", status=0)


def verdict(found: Finding, *events: dict, **plan) -> tuple[str, str]:
    first, *_ = judge([found], seen(*events, **plan))
    return first.verdict, first.evidence


def test_the_place_decides_where_it_is_known():
    assert verdict(finding("LDR201"), hazard("LDR201", 5))[0] == "confirmed"
    assert verdict(finding("LDR201"), hazard("LDR201", 6))[0] == "not-reached"
    assert verdict(finding("LDR201"), hazard("LDR202", 5))[0] == "not-reached"


def test_an_object_path_counts_for_the_loader_that_the_finding_names():
    found = finding("LDR204", object_path="dataset.file")
    assert verdict(found, hazard("LDR204", None, "dataset.file", at=9))[0] == "confirmed"
    assert verdict(found, hazard("LDR204", None, "dataset.file", at=20))[0] == "not-reached"
    assert verdict(found, hazard("LDR204", None, "dataset.log", at=9))[0] == "not-reached"


def test_a_call_over_several_lines_is_one_place():
    event = {**hazard("LDR402", 3), "place": place(3, end_line=7)}
    assert verdict(finding("LDR402", line=5), event)[0] == "confirmed"


def test_what_nobody_foresaw_is_reported_once():
    events = [hazard("LDR302", 12), {**hazard("LDR302", 12), "pid": 2}, hazard("LDR403", 13)]
    (found,) = judge([], seen(*events))
    assert (found.verdict, found.foreseen) == ("confirmed", False)
    assert (found.finding.code, found.finding.path, found.finding.span.line) == (
        "LDR302",
        "train.py",
        12,
    )
    assert found.finding.evidence == "runtime" and found.finding.advice


def iterated(workers: int) -> dict:
    return {
        "event": "iterate",
        "pid": 1,
        "time": 1.0,
        "loader": "1-0",
        "num_workers": workers,
        "made": [place(9)],
        "places": [place(10)],
    }


STARTED = {"event": "start", "pid": 1, "time": 1.1, "method": "spawn", "places": [place(9)]}
BATCH = {"event": "batch", "pid": 1, "time": 2.0, "loader": "1-0", "number": 1, "seconds": 0.5}
WORKER = {"event": "boot", "pid": 2, "role": "worker"}


@pytest.mark.parametrize("code, events, expected, why", [
    ("LDR101", [], "not-reached", "no worker process was started"),
    ("LDR101", [WORKER], "not-reproduced", "1 worker started without it"),
    ("LDR201", [], "not-reached", "no workers were started there"),
    ("LDR201", [iterated(0)], "not-reached", "num_workers=0"),
    ("LDR201", [iterated(2), STARTED, BATCH], "not-reproduced", "1 batch came"),
    ("LDR302", [WORKER], "not-reached", "no worker came to this line"),
    ("LDR302", [{"event": "line", "path": TRAIN, "line": 5}], "not-reproduced", "ran this line"),
    ("LDR401", [], "not-reached", "no loader was made here"),
    ("LDR401", [iterated(2), STARTED, BATCH], "not-reproduced", "the first after 1.0 s"),
])  # fmt: skip
def test_nothing_happened_and_never_came_there_are_told_apart(code, events, expected, why):
    said, evidence = verdict(finding(code), *events)
    assert said == expected and why in evidence


def test_a_loader_that_gave_nothing_confirms_its_workers():
    found = finding("LDR401", object_path="num_workers")
    failed = {"event": "failed", "pid": 2, "code": None, "evidence": "OSError: no"}
    assert verdict(found, iterated(2), STARTED, failed) == (
        "confirmed",
        "no batch came from its workers: OSError: no",
    )


def test_what_this_machine_cannot_tell_is_not_claimed():
    none = {"event": "gpu", "available": False, "reason": "no driver"}
    reached = {"event": "line", "path": TRAIN, "line": 5}
    assert verdict(finding("LDR301"), reached, none)[0] == "unchecked"
    assert verdict(finding("LDR301"), none)[0] == "not-reached"
    there = {"event": "gpu", "available": True, "gpu": {"name": "one"}}
    assert verdict(finding("LDR301"), reached, there)[0] == "not-reproduced"
    forked = [iterated(2), {**STARTED, "method": "fork"}, BATCH]
    assert verdict(finding("LDR201"), *forked, start_method="fork")[0] == "unchecked"


def alarm(*events: dict, after: float, timeout: float = 60) -> str | None:
    watchdog = Watchdog(0.0, timeout, batches=3)
    watchdog.feed(events)
    return watchdog.alarm(after)


READY = {"event": "ready", "time": 3.0}


def batches(count: int, seconds: float, begin: float = 5.0) -> list[dict]:
    return [{"event": "batch", "time": begin + n, "seconds": seconds} for n in range(count)]


def test_when_a_run_is_given_up():
    assert alarm(after=59) is None
    assert alarm(after=61) == "time"
    assert alarm(iterated(2), after=50) is None  # its workers are still being born
    assert alarm(iterated(2), READY, after=32) is None  # the first batch may take half of all time
    assert alarm(iterated(2), READY, after=34) == "hang"
    assert alarm(iterated(0), after=32) == "hang"
    assert alarm(iterated(2), READY, *batches(2, 0.1), after=15) is None
    assert alarm(iterated(2), READY, *batches(2, 0.1), after=17) == "hang"
    assert alarm(iterated(2), READY, *batches(2, 1.0), after=25) is None  # 20 times the usual
    assert alarm(iterated(2), READY, *batches(2, 1.0), after=27) == "hang"
    assert alarm(iterated(2), READY, *batches(3, 0.1), after=50) is None  # that loader is done
    assert alarm({**READY, "fatal": True}, after=3 + GRACE - 1) is None
    assert alarm({**READY, "fatal": True}, after=3 + GRACE + 1) == "stuck"
