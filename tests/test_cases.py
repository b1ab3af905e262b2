"""Small scripts of every shape, labelled by hand and by running them under spawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from labels import expected, found

CASES = sorted((Path(__file__).parent / "cases").rglob("*.py"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_case(path: Path) -> None:
    text = path.read_text()
    with_401 = path.parent.name == "arguments"
    got = {(line, code) for line, code in found(path.name, text) if with_401 or code != "LDR401"}
    assert got == expected(text)
