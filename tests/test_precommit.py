"""The hook, run by the real pre-commit in a git repository of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from frontends import BAD_SCRIPT, CLEAN_SCRIPT

ROOT = Path(__file__).parent.parent
PACKAGE = "flake8_dataloader"
FILES = ["pyproject.toml", ".pre-commit-hooks.yaml", "README.md", "LICENSE"]  # what pip needs
CONFIG = """\
repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: dlfix
        verbose: true
"""
NO_INDEX = r"No matching distribution found|Could not find a version|ConnectionError|getaddrinfo"


class Repository:
    """A git repository that no setting of this machine or of a surrounding hook reaches."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        outside = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        self._environment = {
            **outside,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "PRE_COMMIT_HOME": str(home),
        }
        folder.mkdir(exist_ok=True)
        self.git("init", "--quiet")
        self.git("config", "user.name", "Somebody")
        self.git("config", "user.email", "somebody@example.com")

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")
        self.git("add", name)

    def git(self, *arguments: str) -> str:
        done = self.try_git(*arguments)
        assert done.returncode == 0, done.stdout
        return done.stdout.strip()

    def try_git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self._run("git", *arguments)

    def pre_commit(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self._run(sys.executable, "-m", "pre_commit", *arguments)

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
        )


@pytest.fixture(scope="module")
def hook(tmp_path_factory) -> tuple[str, str, Path]:
    """This project as a repository of hooks (uncommitted changes too), and pre-commit's cache."""
    pytest.importorskip("pre_commit", reason="needs pre-commit")
    folder = tmp_path_factory.mktemp("pre-commit")
    project = Repository(folder / "project", folder / "home")
    for name in FILES:
        shutil.copy(ROOT / name, project.folder)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / PACKAGE, project.folder / PACKAGE, ignore=ignored)
    project.git("add", "--all")
    project.git("commit", "--quiet", "--message=all")
    return str(project.folder), project.git("rev-parse", "HEAD"), folder / "home"


@pytest.fixture
def repository(hook, tmp_path) -> Repository:
    """Somebody's repository, where pre-commit runs dlfix before each commit."""
    repo, rev, home = hook
    repository = Repository(tmp_path / "somebody", home)
    repository.write(".pre-commit-config.yaml", CONFIG.format(repo=repo, rev=rev))
    installed = repository.pre_commit("install", "--install-hooks")
    if re.search(NO_INDEX, installed.stdout):
        pytest.skip("pre-commit could not reach a package index to install the hook from")
    assert installed.returncode == 0, installed.stdout
    return repository


def test_a_bad_commit_is_refused_and_a_mended_one_passes(repository):
    repository.write("train.py", BAD_SCRIPT)
    refused = repository.try_git("commit", "--message=bad")
    assert refused.returncode == 1
    assert re.search(r"^train\.py:\d+:\d+: LDR201 ", refused.stdout, re.MULTILINE)
    assert repository.try_git("rev-parse", "HEAD").returncode != 0  # there is no commit

    repository.write("train.py", re.sub(r"lambda \w+: \w+", "print", BAD_SCRIPT))
    passed = repository.try_git("commit", "--message=good")
    assert passed.returncode == 0, passed.stdout
    assert "Nothing found in 1 file " in passed.stdout


def test_only_the_files_of_the_commit_are_read(repository):
    repository.write("train.py", BAD_SCRIPT)
    repository.git("commit", "--no-verify", "--message=bad")
    repository.write("model.py", CLEAN_SCRIPT)
    repository.write("notes.txt", BAD_SCRIPT)
    passed = repository.try_git("commit", "--message=other files")
    assert passed.returncode == 0, passed.stdout
    assert "Nothing found in 1 file " in passed.stdout

    refused = repository.pre_commit("run", "--all-files")
    assert "2 findings in 1 file; looked at 2 files " in refused.stdout
