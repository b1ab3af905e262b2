"""Every example of every rule goes through ``dlfix smoke``, and the run has to agree with the rule.

A bad example is confirmed: same code, same place, same object path as the static finding. Nothing
is confirmed in a good one. What needs a GPU, or Windows, is not claimed without; nor is what shows
in no error.
"""

from __future__ import annotations

import sys

import pytest
from sampled import sampled
from smoking import smoke_source

from flake8_dataloader.analysis import analyze
from flake8_dataloader.rules import RULES
from flake8_dataloader.settings import Settings
from flake8_dataloader.smoke.verdicts import ON_GPU, UNSEEN
from flake8_dataloader.source import Source


def cuda_here() -> bool:
    import torch

    return torch.cuda.is_available()


def examples(bad: bool) -> list:
    params = [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in RULES
        if rule.door != "advice"  # what it costs, a short run does not show
        for number, example in enumerate(rule.examples, start=1)
        if example.bad == bad and not example.notebook  # smoke runs scripts
    ]
    return sampled(params, every=2 if bad else 4)


def foreseen(rule, example) -> set[tuple]:
    findings = analyze(Source.from_text("train.py", example.source), Settings())
    return {
        (finding.code, finding.span.line, finding.object_path)
        for finding in findings
        if finding.code == rule.code
    }


@pytest.mark.parametrize("rule, example", examples(bad=True))
def test_a_bad_example_is_confirmed(rule, example, tmp_path):
    smoked = smoke_source(tmp_path, example.source)
    entries = smoked.verdicts(rule.code)
    said = {(entry["code"], entry["line"], entry["object_path"]) for entry in entries}
    verdicts = {entry["verdict"] for entry in entries}
    assert said == foreseen(rule, example) and said
    if (rule.code in ON_GPU and not cuda_here()) or (example.windows and sys.platform != "win32"):
        assert verdicts <= {"confirmed", "unchecked", "not-reached"}, entries
        return
    if rule.code in UNSEEN:
        assert verdicts == {"unchecked"}, entries
        return
    assert verdicts == {"confirmed"}, entries
    assert all(entry["foreseen"] and entry["evidence"] for entry in entries)
    assert smoked.status == 1


@pytest.mark.parametrize("rule, example", examples(bad=False))
def test_nothing_is_confirmed_in_a_good_example(rule, example, tmp_path):
    smoked = smoke_source(tmp_path, example.source)
    confirmed = [entry for entry in smoked.verdicts() if entry["verdict"] == "confirmed"]
    assert (smoked.status, confirmed) == (0, []), smoked.errors


@pytest.mark.skipif(cuda_here(), reason="for machines without a GPU")
@pytest.mark.parametrize(
    "rule, example", [param for param in examples(bad=True) if param.values[0].code in ON_GPU]
)
def test_where_a_gpu_is_pretended_the_call_is_confirmed(rule, example, tmp_path):
    smoked = smoke_source(tmp_path, example.source, "--pretend-cuda")
    entries = smoked.verdicts(rule.code)
    said = {(entry["code"], entry["line"], entry["object_path"]) for entry in entries}
    assert said == foreseen(rule, example) and said
    assert {entry["verdict"] for entry in entries} == {"confirmed"}, entries
    assert smoked.report["gpu"] is None
