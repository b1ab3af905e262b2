"""What was formatted before a fix still is, for black and ruff, where lines keep their length."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from frontends import run_dlfix
from generated import FIXES

FORMATTERS = {
    "black": ["black", "--check", "--quiet", "--line-length=100"],
    "ruff": ["ruff", "format", "--check", "--quiet", "--isolated", "--line-length=100"],
}

#: The fix makes a call longer than a line, or so short that it would fit on one, and lines that a
#: fix does not touch are not reflowed. In the last one black wants fewer blank lines than ruff.
ANOTHER_LENGTH = frozenset(
    """
    persistent_after_switch prefetch_with_variable_of_zero lambda_in_method lambda_with_default
    lambda_worker_init local_callable_class name_clashes_with_parameter recursive_local_function
    local_dataset_uses_local_function captured_name_changes_later local_class_with_another_self
    local_namedtuple
    """.split()
)


def unformatted(formatter: str, folder: Path) -> set[str]:
    """The names of the files that the formatter would change."""
    command = [sys.executable, "-m", *FORMATTERS[formatter]]
    return {
        path.stem
        for path in folder.iterdir()
        if subprocess.run([*command, str(path)], check=False, capture_output=True).returncode
    }


@pytest.mark.parametrize("formatter", FORMATTERS)
def test_formatted_code_stays_formatted(formatter, tmp_path):
    for script in FIXES:
        if script.parent.name in ("guard", "hoist", "arguments"):
            shutil.copy(script, tmp_path / script.name)
    before = unformatted(formatter, tmp_path)
    done = run_dlfix("--apply", "--exit-zero", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(before) < 30
    assert unformatted(formatter, tmp_path) - before <= ANOTHER_LENGTH
