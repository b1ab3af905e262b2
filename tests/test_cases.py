"""Small scripts of every shape, labelled by hand and by running them under spawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from labels import expected, found

#: What is labelled and not (yet) seen, and why.
LIMITS = {
    "ok_conditional_preload": "an attribute and a later branch on the same option are joined",
}


def case(path: Path):
    reason = LIMITS.get(path.stem)
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(path, id=f"{path.parent.name}/{path.stem}", marks=marks)


CASES = [case(path) for path in sorted((Path(__file__).parent / "cases").rglob("*.py"))]


@pytest.mark.parametrize("path", CASES)
def test_case(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    with_401 = path.parent.name == "arguments"
    got = {(line, code) for line, code in found(path.name, text) if with_401 or code != "LDR401"}
    assert got == expected(text)
