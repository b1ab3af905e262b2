"""Small projects of several files: what is found in which, and that it happens under spawn."""

from __future__ import annotations

import shutil
from itertools import permutations
from pathlib import Path

import pytest
from labels import expected
from running import run_script
from sampled import sampled

from flake8_dataloader.analyses import Analyses
from flake8_dataloader.apply import fix_files
from flake8_dataloader.check import check_files
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source
from flake8_dataloader.write import write

PROJECTS = sorted(path for path in (Path(__file__).parent / "projects").iterdir())
EACH = pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)


def files_of(project: Path) -> list[str]:
    return sorted(path.relative_to(project).as_posix() for path in project.rglob("*.py"))


def found_in(files: list[str], **settings) -> set[tuple[str, int, str]]:
    """(path, line, code) of all findings but LDR401, which every loader with workers has."""
    report = check_files(files, Settings(**settings)).report
    assert report.skipped == []
    said = [(f.path.replace("\\", "/"), f.span.line, f.code) for f in report.findings]
    assert len(set(said)) == len(said), "each is said once"
    return {each for each in said if each[2] != "LDR401"}


def labelled(project: Path) -> set[tuple[str, int, str]]:
    texts = {file: (project / file).read_text(encoding="utf-8") for file in files_of(project)}
    return {(file, *label) for file, text in texts.items() for label in expected(text)}


@EACH
def test_project(project, monkeypatch):
    monkeypatch.chdir(project)
    assert found_in(files_of(project)) == labelled(project)


@EACH
def test_neither_order_nor_choice_of_files_matters(project, monkeypatch):
    monkeypatch.chdir(project)
    wanted = labelled(project)
    for files in permutations(files_of(project)):
        assert found_in(list(files)) == wanted
    for file in files_of(project):
        here = {each for each in found_in([file]) if each[0] == file}
        assert here == {each for each in wanted if each[0] == file}


@pytest.mark.parametrize(
    "project", sampled((pytest.param(path, id=path.name) for path in PROJECTS), every=3)
)
def test_project_runs_as_labelled(project, tmp_path):
    """One with labels fails under spawn, and one without ends well."""
    pytest.importorskip("torch")
    shutil.copytree(project, tmp_path / "project")
    script = tmp_path / "project" / ("main.py" if (project / "main.py").exists() else "train.py")
    status, printed = run_script(script)
    if labelled(project):
        assert "Error" in printed, printed
    else:
        assert status == 0 and "[" in printed and "Error" not in printed, printed


@pytest.mark.parametrize("name", ["dataset_in_another_file", "main_of_another_file"])
def test_project_is_cured(name, tmp_path, monkeypatch):
    """A fix in one file is proved by the analysis of both, and by running them."""
    pytest.importorskip("torch")
    shutil.copytree(PROJECTS[0].parent / name, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    fixed = fix_files(files_of(tmp_path), Settings(ignore=("LDR4",)), unsafe=False, write=write)
    assert fixed.report.findings == [] and len(fixed.report.fixed) == 1
    script = tmp_path / ("main.py" if (tmp_path / "main.py").exists() else "train.py")
    status, printed = run_script(script)
    assert status == 0 and "tensor(" in printed, printed


def test_a_fix_that_needs_two_files_says_which(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    loaders = """
from torch.utils.data import DataLoader

def make(**settings):
    return DataLoader(range(4), prefetch_factor=2, **settings)
"""
    (tmp_path / "loaders.py").write_text(loaders)
    (tmp_path / "train.py").write_text("from loaders import make\n\nmake(num_workers=0)\n")
    fixed = fix_files(["loaders.py"], Settings(select=("LDR402",)), unsafe=False)
    [finding] = fixed.report.findings
    assert finding.fix.reason == "train.py would have to change, too"


def test_a_finding_of_two_files_names_both(monkeypatch):
    monkeypatch.chdir(PROJECTS[0].parent / "dataset_in_another_file")
    report = check_files(["train.py"], Settings(select=("LDR2",))).report
    [finding] = report.findings
    assert (finding.path, finding.evidence) == ("data.py", "project")
    assert [step.path for step in finding.steps] == ["data.py", "data.py", "train.py"]


def test_imports_need_not_be_followed(monkeypatch):
    monkeypatch.chdir(PROJECTS[0].parent / "dataset_in_another_file")
    assert found_in(["data.py", "train.py"], follow_imports=False) == set()


def test_a_comment_in_the_other_file_silences_it(tmp_path, monkeypatch):
    shutil.copytree(PROJECTS[0].parent / "dataset_in_another_file", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data.py"
    data.write_text(data.read_text().replace("# LDR201", "# noqa: LDR201"))
    assert found_in(["train.py"]) == set()


def test_an_excluded_file_is_read_and_not_reported(tmp_path, monkeypatch):
    from flake8_dataloader.config import Where, read_patterns

    monkeypatch.chdir(PROJECTS[0].parent / "dataset_in_another_file")
    exclude = read_patterns(["data.py"], Where(str(Path.cwd()), "exclude"))
    assert found_in(["train.py"], exclude=exclude) == set()


def test_a_file_that_cannot_be_parsed_is_a_library(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data.py").write_text("class Numbers(:\n")
    text = "from torch.utils.data import DataLoader\nfrom data import Numbers\n"
    (tmp_path / "train.py").write_text(text + "DataLoader(Numbers(), num_workers=2)\n")
    assert found_in(["train.py"]) == set()


def test_a_changed_file_is_analysed_again(tmp_path, monkeypatch):
    shutil.copytree(PROJECTS[0].parent / "dataset_in_another_file", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    analyses = Analyses(Settings(select=("LDR2",)))
    before = Source.read("data.py")
    after = before.with_text(before.text.replace("lambda x: 2 * x", "abs"))
    assert [f.code for f in analyses.anchored_in(before)] == ["LDR201"]
    assert not analyses.anchored_in(after)
    assert [f.code for f in analyses.anchored_in(before)] == ["LDR201"]
