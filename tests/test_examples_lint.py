"""Each rule finds what its bad examples mark, and is silent on the good ones."""

from __future__ import annotations

import pytest
from labels import expected, found_in

from flake8_dataloader.rules import RULES

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.code}-{example.title}")
    for rule in RULES
    for example in rule.examples
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule, example) -> None:
    got = {(line, code) for line, code in found_in(example) if code == rule.code}
    assert got == expected(example.source)
    assert bool(got) == example.bad


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_two_bad_and_two_good(rule) -> None:
    bad = [example for example in rule.examples if example.bad]
    assert len(bad) >= 2
    assert len(rule.examples) - len(bad) >= 2
