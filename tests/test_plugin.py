"""The flake8 plugin: what it costs when it is loaded, and what flake8 shows."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from frontends import BAD_SCRIPT, CLEAN_SCRIPT, make_finding, run_flake8
from generated import ROOT

from flake8_dataloader import analysis, plugin
from flake8_dataloader.findings import Span
from flake8_dataloader.plugin import Plugin
from flake8_dataloader.source import SourceError

LOADED = """
import sys
before = set(sys.modules)
{code}
for name in set(sys.modules) - before:
    print(name)
"""


def modules_loaded_by(code: str, folder: Path = ROOT) -> set[str]:
    command = [sys.executable, "-c", LOADED.format(code=code)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def is_foreign(module: str) -> bool:
    top = module.partition(".")[0]
    return top not in sys.stdlib_module_names and top != "flake8_dataloader"


def test_loading_the_plugin_imports_the_standard_library_only():
    loaded = modules_loaded_by("import flake8_dataloader.plugin")
    assert {name for name in loaded if is_foreign(name)} == set()


def test_a_project_without_workers_loads_nothing_more(tmp_path):
    run = "list(Plugin(None, 'a.py', ['import os\\\\n', 'x = 1\\\\n']).run())"
    code = f"from flake8_dataloader.plugin import Plugin\n{run}"
    loaded = modules_loaded_by(code, tmp_path)
    assert "flake8_dataloader.analyses" not in loaded
    assert {name for name in loaded if is_foreign(name)} == set()


@pytest.fixture
def run_plugin(monkeypatch, tmp_path):
    """Runs the plugin on a text, with an analysis that does what ``analyze`` does."""
    monkeypatch.chdir(tmp_path)
    plugin._analyses.cache_clear()

    def run(text: str, analyze) -> list[tuple]:
        def analyze_main(source, settings, workspace):
            return analysis.Analysis(analyze(source))

        monkeypatch.setattr(analysis, "analyze_main", analyze_main)
        lines = text.splitlines(keepends=True)
        return [found[:3] for found in Plugin(ast.parse(text), "a.py", lines).run()]

    yield run
    plugin._analyses.cache_clear()


def test_findings_become_lines_and_columns_from_zero(run_plugin):
    finding = make_finding(span=Span(1, 5, 1, 9))
    assert run_plugin(CLEAN_SCRIPT, lambda source: [finding]) == [(1, 4, "LDR201 a lambda crosses")]


def test_the_tree_and_the_text_of_flake8_are_handed_on(run_plugin):
    given = {}

    def analyze(source):
        given.update(text=source.text, path=source.path, tree=source.tree)

    assert run_plugin("# coding: latin-1\n" + CLEAN_SCRIPT, analyze) == []
    assert given["text"] == "# coding: latin-1\n" + CLEAN_SCRIPT
    assert given["path"] == "a.py"
    assert isinstance(given["tree"], ast.Module)


def test_what_the_project_does_not_want_is_not_shown(run_plugin, tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.dlfix]\nignore = ['LDR2']\n")
    findings = [make_finding("LDR201"), make_finding("LDR901"), make_finding("LDR301")]
    shown = run_plugin(CLEAN_SCRIPT, lambda source: findings)
    assert [text.split()[0] for _, _, text in shown] == ["LDR301"]


def test_a_file_that_only_we_cannot_handle_is_one_line(run_plugin):
    def analyze(source):
        raise SourceError("nested too deeply")

    assert run_plugin(CLEAN_SCRIPT, analyze) == [(1, 0, "LDR000 nested too deeply")]


def test_our_own_errors_are_one_line(run_plugin):
    def analyze(source):
        raise KeyError("a\nb")

    [(line, column, text)] = run_plugin(CLEAN_SCRIPT, analyze)
    assert (line, column) == (1, 0)
    said = r"LDR000 dlfix failed on this file: KeyError: 'a\\nb' \(test_plugin.py:\d+\)"
    assert re.fullmatch(said, text)


def test_wrong_settings_are_said_in_every_file_they_concern(run_plugin, tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.dlfix]\nselct = []\n")
    [(line, column, text)] = run_plugin(CLEAN_SCRIPT, lambda source: [])
    assert (line, column) == (1, 0)
    assert text.startswith("LDR000 pyproject.toml: [tool.dlfix] selct: unknown key")
    assert run_plugin("x = 1\n", lambda source: []) == []


def test_flake8_shows_lines_and_columns(tmp_path):
    (tmp_path / "a.py").write_text(BAD_SCRIPT)
    done = run_flake8("a.py", cwd=tmp_path)
    assert [line.rsplit(" ", 1)[0].split(" ")[0:2] for line in done.stdout.splitlines()] == [
        ["a.py:10:63:", "LDR201"],
        ["a.py:11:67:", "LDR201"],
    ]
    assert done.returncode == 1


def test_flake8_reads_standard_input_and_noqa(tmp_path):
    text = BAD_SCRIPT.replace("batch),", "batch),  # noqa: LDR201")
    done = run_flake8("-", "--stdin-display-name=b.py", cwd=tmp_path, stdin=text.encode())
    # A comment counts for its own line only, and the first lambda is the only one in line 10.
    assert [line.split(" ")[0] for line in done.stdout.splitlines()] == ["b.py:11:67:"]


def test_flake8_shows_wrong_settings(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.dlfix]\nplatforms = ['mac']\n")
    (tmp_path / "a.py").write_text(BAD_SCRIPT)
    done = run_flake8("a.py", cwd=tmp_path)
    assert done.stdout.startswith("a.py:1:1: LDR000 pyproject.toml: [tool.dlfix] platforms: ")
    assert done.stderr == ""


def test_flake8_names_the_plugin(tmp_path):
    assert "flake8-dataloader: 0." in run_flake8("--version", cwd=tmp_path).stdout


@pytest.fixture
def project(tmp_path):
    shutil.copytree(ROOT / "tests/projects/dataset_in_another_file", tmp_path, dirs_exist_ok=True)
    return tmp_path


def configured_flake8(project, *arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "flake8", "--select=LDR2", *arguments]
    return subprocess.run(command, cwd=project, capture_output=True, text=True)


def codes(project, *arguments: str) -> list[str]:
    done = configured_flake8(project, *arguments)
    assert done.stderr == ""
    return [line.split()[1] for line in done.stdout.splitlines()]


def test_flake8_follows_imports_wherever_it_starts(project):
    assert codes(project, "data.py") == codes(project, ".") == ["LDR201"]
    assert codes(project, "train.py") == []


def test_flake8_can_be_told_not_to_follow(project):
    assert codes(project, "--ldr-follow-imports=off", ".") == []
    (project / ".flake8").write_text("[flake8]\nldr-follow-imports = off\n")
    assert codes(project, ".") == []
    assert codes(project, "--ldr-follow-imports=on", ".") == ["LDR201"]


def test_dlfix_settings_count_where_flake8_says_nothing(project):
    (project / "pyproject.toml").write_text("[tool.dlfix]\nfollow-imports = false\n")
    assert codes(project, ".") == []


def test_a_wrong_value_in_the_configuration_is_said(project):
    (project / ".flake8").write_text("[flake8]\nldr-follow-imports = perhaps\n")
    done = configured_flake8(project, "train.py")
    assert done.returncode != 0
    assert 'ldr-follow-imports must be "on" or "off", not "perhaps"' in done.stderr
