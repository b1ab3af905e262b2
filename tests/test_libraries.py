"""Each library of the catalog: scripts that break under spawn with it, and scripts that work.

They run where their libraries are installed (CI runs some). Where they are not, the run that
``python tests/record_libraries.py`` has recorded stands in.
"""

from __future__ import annotations

import re

import pytest
from labels import expected, found
from record_libraries import SCRIPTS, Script, recorded
from sampled import sampled

RECORDED = recorded()
NAMED = [pytest.param(script, id=script.name) for script in SCRIPTS]
HERE = [
    pytest.param(script, id=script.name)
    for script in SCRIPTS
    if script.versions() and not script.head("not run")
]


@pytest.mark.parametrize("script", NAMED)
def test_it_is_linted_as_labelled(script: Script):
    got = {(line, code) for line, code in found(script.path.name, script.text) if code != "LDR401"}
    assert got == expected(script.text)
    breaks = bool(script.head("fails") or script.head("hangs"))
    assert breaks == bool(got) != script.name.startswith("ok_")


@pytest.mark.parametrize("script", sampled(HERE, every=5))
def test_it_does_as_it_says(script: Script, tmp_path):
    status, printed = script.run(tmp_path)
    assert script.agrees(status, printed), printed


@pytest.mark.parametrize("script", NAMED)
def test_it_is_recorded(script: Script):
    """After a change of the script it is to be recorded anew."""
    entry = RECORDED[script.name]
    assert entry["script"] == script.digest
    if reason := script.head("not run"):
        assert entry["reason"] == reason
    else:
        assert list(entry["libraries"]) == sorted(script.head("library").split())
        assert script.agrees(entry["status"], entry["line"])


def test_the_record_is_of_these_scripts_and_of_no_machine():
    assert list(RECORDED) == [script.name for script in SCRIPTS]
    for entry in RECORDED.values():
        assert not re.search(r"(^|[\s'\"])(/\w|[A-Z]:\\)", entry.get("line", ""))
