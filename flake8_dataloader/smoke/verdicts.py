"""What a run says of each static finding, and what it saw that none had foreseen."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..findings import Finding, Span
from ..patterns import shown
from .inside.places import Place
from .loaders import loaders_of
from .run import Event, Run

CONFIRMED, NOT_REPRODUCED, NOT_REACHED, UNCHECKED = (
    "confirmed",
    "not-reproduced",
    "not-reached",
    "unchecked",
)

#: Hazards of a GPU, which a machine without one cannot show.
ON_GPU = ("LDR102", "LDR205", "LDR301", "LDR502")

#: What only Windows itself can refuse, what may be meant, or another code says already: it is
#: confirmed where it was foreseen, and else fine.
FORESEEN_ONLY = ("LDR305", "LDR401", "LDR403", "LDR502")

#: Hazards without an error, which a run does not show: it cannot know what was meant.
UNSEEN = {
    "LDR303": "worker code came there; that the value is the one from import time does not show",
    "LDR307": "workers were started with it; which copy of it was meant does not show",
    "LDR306": "workers were started with it; that they draw the same numbers does not show",
}

_STARTS = ("spawn", "forkserver")


@dataclass(frozen=True)
class Verdict:
    """``evidence`` is one line: what was raised, or why there is nothing to say."""

    finding: Finding
    verdict: str
    evidence: str
    foreseen: bool = True


def judge(findings: Iterable[Finding], seen: Run) -> list[Verdict]:
    """A verdict for each finding, in their order, and then for what was not foreseen."""
    hazards = list(_hazards(seen))
    verdicts = []
    explained = []
    for finding in findings:
        matching = [hazard for hazard in hazards if matches(finding, hazard)]
        explained += matching
        if matching:
            verdicts.append(Verdict(finding, CONFIRMED, matching[0]["evidence"]))
        else:
            verdicts.append(Verdict(finding, *_unconfirmed(finding, seen)))
    return verdicts + list(_unforeseen(hazards, explained))


def matches(finding: Finding, hazard: Event) -> bool:
    """Whether the run's ``hazard`` is this finding: same code, and same place or object path.

    An object path alone is ambiguous where there are several loaders: if the finding says where
    its loader is, the hazard has to come from there.
    """
    if finding.code != hazard["code"]:
        return False
    place, path = hazard.get("place"), hazard.get("object_path")
    if place and _within(place, finding.path, finding.span):
        return True
    if finding.object_path is None or finding.object_path != path:
        return False
    return touches(finding, hazard["places"]) or not hazard["places"]


def touches(finding: Finding, places: Iterable[Place]) -> bool:
    """Whether one of these places is where the finding stands, or one of its steps."""
    spans = [(finding.path, finding.span), *((step.path, step.span) for step in finding.steps)]
    return any(_within(place, path, span) for place in places for path, span in spans)


def _within(place: Place, path: str, span: Span) -> bool:
    """A running call may name its first or its last line, so the two ranges have to overlap."""
    same_file = shown(place["path"]) == path
    end = place.get("end_line", place["line"])
    return same_file and place["line"] <= span.end_line and span.line <= end


def _hazards(seen: Run) -> Iterator[Event]:
    """What happened, each once: every worker reports what happens to it."""
    found: dict[tuple, Event] = {}
    for event in seen.of("hazard", "cuda", "asked"):
        if event["code"]:
            place = event.get("place") or {}
            key = (event["code"], place.get("path"), place.get("line"), event.get("object_path"))
            found.setdefault(key, event)
    yield from found.values()
    yield from _starved(seen)
    yield from _undivided(seen)


def _undivided(seen: Run) -> Iterator[Event]:
    """Iterable datasets that several workers went through without asking which worker they are."""
    places = [event["place"] for event in seen.of("goes-through") if event["place"]]
    for number, place in enumerate(places):
        if place in places[:number] and not any(seen.of("worker-info")):
            evidence = "several workers went through it, and none asked get_worker_info()"
            yield {"code": "LDR305", "place": place, "places": [], "evidence": evidence}


def _starved(seen: Run) -> Iterator[Event]:
    """Loaders with workers that gave no batch, although something failed: what LDR401 is about."""
    causes = [event["evidence"] for event in seen.of("hazard", "failed")]
    if seen.hung:
        causes.append("the run hung")
    for loader in loaders_of(seen):
        if loader.num_workers and not loader.batches and causes:
            yield {
                "code": "LDR401",
                "object_path": "num_workers",
                "places": loader.places,
                "evidence": f"no batch came from its workers: {causes[0]}",
            }


def _unconfirmed(finding: Finding, seen: Run) -> tuple[str, str]:
    """The verdict and its reason for a finding that did not happen."""
    reached, why = _reached(finding, seen)
    if finding.code in ON_GPU and (without := _why_no_gpu(seen)):
        refused = [event for event in seen.of("cuda") if touches(finding, event["places"])]
        if refused:
            return UNCHECKED, f"{refused[0]['evidence']} (see --pretend-cuda)"
        if reached:
            return UNCHECKED, f"{without} (--pretend-cuda would record the calls)"
    if not reached:
        return NOT_REACHED, why
    if finding.door == "advice":
        return UNCHECKED, f"a short run tells nothing about what it costs: {why}"
    if finding.code in UNSEEN:
        return UNCHECKED, UNSEEN[finding.code]
    if finding.door in ("re-import", "unpickle") and seen.plan.start_method == "fork":
        return UNCHECKED, "a forked worker imports and unpickles nothing"
    if finding.code == "LDR402" and finding.bites_on == ("windows",) and sys.platform != "win32":
        return UNCHECKED, f"only Windows shows this: {why}"
    return NOT_REPRODUCED, why


def _reached(finding: Finding, seen: Run) -> tuple[bool, str]:
    """Whether the run came to where the finding bites, and how that is known."""
    if finding.code in ("LDR305", "LDR306", "LDR307"):  # they stand where the object is made
        return _sent(finding, seen)
    return {
        "re-import": _reimported,
        "unpickle": _sent,
        "worker": _line_was_run,
        "arguments": _made,
    }.get(finding.door, _made)(finding, seen)


def _reimported(finding: Finding, seen: Run) -> tuple[bool, str]:
    births = [event for event in seen.of("boot") if event["role"] == "worker"]
    if not births:
        return False, "no worker process was started"
    return True, f"{many(len(births), 'worker')} started without it"


def _sent(finding: Finding, seen: Run) -> tuple[bool, str]:
    made = [event for event in seen.of("iterate") if touches(finding, event["made"])]
    if any(event["num_workers"] for event in made):
        return True, f"workers were started with it, {many(_batches(made, seen), 'batch')} came"
    if made:
        return False, "the loader was iterated with num_workers=0"
    if any(touches(finding, event["places"]) for event in seen.of("start")):
        return True, "a process was started with it"
    return False, "no workers were started there"


def _line_was_run(finding: Finding, seen: Run) -> tuple[bool, str]:
    places = [{"path": event["path"], "line": event["line"]} for event in seen.of("line")]
    if any(_within(place, finding.path, finding.span) for place in places):
        return True, "a worker ran this line without it"
    return False, "no worker came to this line"


def _made(finding: Finding, seen: Run) -> tuple[bool, str]:
    for loader in loaders_of(seen):
        if touches(finding, loader.places) and loader.num_workers:
            after = (
                f", the first after {loader.first_batch_seconds:.1f} s" if loader.batches else ""
            )
            started = f"{many(loader.num_workers, 'worker')} started by {loader.start_method}"
            return True, f"{started}, {many(loader.batches, 'batch')} came{after}"
    made = [event for event in seen.of("made") if touches(finding, event["places"])]
    if made and made[0]["num_workers"] and finding.code == "LDR401":
        return False, "the loader was made, and never iterated"
    if made:
        return True, f"the loader was made with num_workers={made[0]['num_workers']}"
    return False, "no loader was made here"


def many(count: int, thing: str) -> str:
    """``1 worker``, ``2 batches``."""
    return f"{count} {thing}{'' if count == 1 else 'es' if thing.endswith('ch') else 's'}"


def _batches(iterations: list[Event], seen: Run) -> int:
    keys = {event["loader"] for event in iterations}
    return sum(event["loader"] in keys for event in seen.of("batch"))


def _why_no_gpu(seen: Run) -> str:
    """Why CUDA cannot be observed here; "" where it can."""
    if seen.plan.pretend_cuda:
        return ""
    known = next(seen.of("gpu"), None)
    if known is None:
        return "the run ended before it was known whether there is a GPU"
    return "" if known["available"] else f"no GPU here ({known['reason'].partition('.')[0]})"


def _unforeseen(hazards: list[Event], explained: list[Event]) -> Iterator[Verdict]:
    for hazard in hazards:
        if hazard not in explained and hazard["code"] not in FORESEEN_ONLY:
            yield Verdict(_finding(hazard), CONFIRMED, hazard["evidence"], foreseen=False)


def _finding(hazard: Event) -> Finding:
    """What happened as a finding of its own, at the place where it did."""
    from ..rules import RULES_BY_CODE

    rule = RULES_BY_CODE.get(hazard["code"])
    place = hazard.get("place") or next(iter(hazard["places"]), None)
    line = place["line"] if place else 1
    return Finding(
        code=hazard["code"],
        name=rule.name if rule else "",
        message=rule.summary if rule else hazard["evidence"],
        advice=rule.cure if rule else "",
        path=shown(place["path"]) if place else "",
        span=Span(line, 1, line, 1),
        object_path=hazard.get("object_path"),
        evidence="runtime",
    )
