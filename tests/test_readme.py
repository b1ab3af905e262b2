"""What the README says is so: its generated parts, its recipes and its commands."""

from __future__ import annotations

import dataclasses
import os
import re
import subprocess
import sys
from pathlib import Path

from frontends import BAD_SCRIPT, run_dlfix
from generated import README, ROOT, readme, timeless

from flake8_dataloader.config import load_settings
from flake8_dataloader.rules import RULES
from flake8_dataloader.settings import Settings

TEXT = README.read_text(encoding="utf-8")


def block(language: str, after: str) -> str:
    """The first code block in this language that follows the line ``after``."""
    return re.search(rf"^```{language}\n(.*?)^```$", part(after), re.DOTALL | re.MULTILINE)[1]


def part(heading: str) -> str:
    _, found, rest = TEXT.partition(f"\n{heading}\n")
    assert found, heading
    return rest


def first_column(heading: str) -> list[str]:
    """The first cells of the table that follows ``heading``."""
    table = re.search(r"^\|---.*\n((?:\|.*\n)+)", part(heading), re.MULTILINE)[1]
    return re.findall(r"^\| `?([\w-]+)`? \|", table, re.MULTILINE)


def test_generated_parts_are_up_to_date():
    """The rule table and the output of each dlfix; ``python tests/generated.py`` writes them."""
    assert timeless(TEXT) == timeless(readme())


def test_all_rules_are_listed():
    assert first_column("## Rules") == [rule.code for rule in RULES]


def test_all_settings_are_listed():
    fields = [field.name.replace("_", "-") for field in dataclasses.fields(Settings)]
    assert first_column("## Settings") == fields


def test_the_smoke_run_shown_happens():
    """The verdicts; what was raised is said differently by other Pythons."""
    verdict = re.compile(r"^(\S+train\.py:\d+: LDR\d+ [A-Z ]+):", re.MULTILINE)
    shown = verdict.findall(re.search(r"\$ dlfix smoke.*?\n```", TEXT, re.DOTALL)[0])
    done = run_dlfix("smoke", "fixtures/smoke/train.py", cwd=ROOT)
    assert verdict.findall(done.stdout.replace(os.sep, "/")) == shown and len(shown) == 5


def test_the_settings_shown_are_understood(tmp_path):
    (tmp_path / "pyproject.toml").write_text(block("toml", "## Settings"))
    settings = load_settings(str(tmp_path))
    assert settings.platforms == ("linux",)
    assert not settings.wants("LDR401", str(tmp_path / "benchmarks" / "speed.py"))


def test_the_flake8_recipe_works(tmp_path):
    (tmp_path / ".flake8").write_text(block("ini", "### flake8").replace("]\n", "]\nselect = E\n"))
    (tmp_path / "train.py").write_text(BAD_SCRIPT)
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "train.py").write_text(BAD_SCRIPT)
    command = [sys.executable, "-m", "flake8"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    found = [line for line in done.stdout.splitlines() if " LDR201 " in line]
    assert {Path(line.partition(":")[0]) for line in found} == {Path("train.py")}


def test_ci_runs_the_test_command():
    """.ci/run takes it out of the README as this does, and it is one line."""
    command = block("sh", "<!-- test command -->")
    assert command.endswith(" -m pytest -q -n auto\n")
    assert command.count("\n") == 1
