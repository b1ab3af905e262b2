"""What ``dlfix --diff`` proposes for the scripts in tests/fixes. test_fixes_run.py runs them."""

from __future__ import annotations

import pytest
from generated import FIXES, fix_diff


@pytest.mark.parametrize("path", FIXES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_diff(path):
    assert fix_diff(path) == path.with_suffix(".diff").read_text(encoding="utf-8")
