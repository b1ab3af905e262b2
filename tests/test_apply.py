"""``dlfix --apply``: which fixes, where the output goes, and what a file survives."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys

import pytest
from frontends import BAD_SCRIPT, CLEAN_SCRIPT, run_dlfix

from flake8_dataloader import apply, cure
from flake8_dataloader.fixes.repair import Edit, repair
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source, SourceError
from flake8_dataloader.write import write

#: LDR201, which is fixed safely, and LDR401, which is fixed unsafely.
SCRIPT = """\
from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(range(4), num_workers=2, collate_fn=lambda batch: batch):
        print(batch)


if __name__ == "__main__":
    main()
"""

HOISTED = SCRIPT.replace("lambda batch: batch", "collate_fn").replace(
    "def main", "def collate_fn(batch):\n    return batch\n\n\ndef main"
)
SWITCHED = HOISTED.replace("=2", '=0 if sys.platform == "win32" else 2')
SWITCHED = f"import sys\n\n{SWITCHED}"

#: A finding that nothing can cure: the name changes.
HOPELESS = """\
from torch.utils.data import DataLoader


def main(n):
    for i in range(n):
        loader = DataLoader(range(4), num_workers=n, collate_fn=lambda batch: batch[i])
        for batch in loader:
            print(batch)


if __name__ == "__main__":
    main(2)
"""


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "train.py"
    path.write_text(SCRIPT)
    return path


def test_safe_fixes_are_applied_and_the_rest_is_reported(script):
    done = run_dlfix("--apply", cwd=script.parent)
    assert script.read_text() == HOISTED
    assert done.returncode == 1
    assert "LDR401" in done.stdout
    assert "Fixed 1 finding in 1 file: 1 LDR201.\n1 finding left in 1 file" in done.stdout
    assert "unsafe: on Windows it then loads without workers" in done.stdout


def test_unsafe_fixes_are_applied_when_asked_for(script):
    done = run_dlfix("--apply", "--unsafe", cwd=script.parent)
    assert script.read_text() == SWITCHED
    assert done.returncode == 0
    assert done.stdout.startswith(
        "Fixed 2 findings in 1 file: 1 LDR201, 1 LDR401.\nNothing remains"
    )
    again = run_dlfix("--apply", "--unsafe", cwd=script.parent)
    assert (again.returncode, script.read_text()) == (0, SWITCHED)


@pytest.mark.parametrize("choice", ["--select=LDR4", "--ignore=LDR2"])
def test_only_what_is_chosen_is_fixed(script, choice):
    run_dlfix("--apply", "--unsafe", choice, cwd=script.parent)
    assert "lambda batch: batch" in script.read_text()
    assert "win32" in script.read_text()


def test_diff_shows_and_writes_nothing(script):
    done = run_dlfix("--diff", cwd=script.parent)
    assert script.read_text() == SCRIPT
    assert done.returncode == 1
    assert done.stdout.startswith("--- train.py\n+++ train.py\n@@ ")
    assert "Would fix 1 finding" in done.stderr
    patch = subprocess.run(
        ["git", "apply", "-p0", "-"], cwd=script.parent, input=done.stdout.encode(), check=False
    )
    assert (patch.returncode, script.read_text()) == (0, HOISTED)


def test_diff_of_nothing(tmp_path):
    (tmp_path / "clean.py").write_text(CLEAN_SCRIPT)
    done = run_dlfix("--diff", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")


def test_standard_input_is_filtered(tmp_path):
    done = run_dlfix("--apply", "-", cwd=tmp_path, stdin=SCRIPT.encode())
    assert (done.returncode, done.stdout) == (1, HOISTED)
    assert "stdin:9:" in done.stderr and "LDR401" in done.stderr


@pytest.mark.parametrize("text", ["x = 1\n", "def broken(:\n", CLEAN_SCRIPT, "num_workers = (\n"])
def test_a_filter_gives_back_what_it_cannot_fix(tmp_path, text):
    done = run_dlfix("--apply", "-", cwd=tmp_path, stdin=text.encode())
    assert (done.returncode, done.stdout) == (0, text)


def test_json_says_what_was_fixed_and_why_something_was_not(tmp_path):
    (tmp_path / "hopeless.py").write_text(HOPELESS)
    (tmp_path / "train.py").write_text(SCRIPT)
    done = run_dlfix("--apply", "--format=json", "--ignore=LDR4", cwd=tmp_path)
    report = json.loads(done.stdout)
    (fixed,) = report["fixed"]
    assert (fixed["code"], fixed["path"], fixed["line"]) == ("LDR201", "train.py", 5)
    assert fixed["fix"]["applicability"] == "safe"
    (left,) = report["findings"]
    assert left["fix"]["applicability"] == "display"
    assert left["fix"]["reason"] == "it reads `i`, which changes after this"
    assert report["taken_back"] == []


def test_a_check_says_what_could_be_fixed(script):
    done = run_dlfix(cwd=script.parent)
    assert script.read_text() == SCRIPT
    assert "fix: make it the function `collate_fn` of the module\n" in done.stdout
    assert "dlfix --apply fixes 1 of them safely" in done.stdout


@pytest.mark.parametrize(
    "wrong", ["--unsafe", "--apply --diff", "--diff --format json", "--apply - train.py"]
)
def test_wrong_usage(script, wrong):
    done = run_dlfix(*wrong.split(), cwd=script.parent)
    assert (done.returncode, done.stdout) == (2, "")
    assert script.read_text() == SCRIPT


def test_what_a_comment_silences_is_not_fixed(script):
    noqa = SCRIPT.replace("batch):\n", "batch):  # noqa: LDR201\n")
    script.write_text(noqa)
    run_dlfix("--apply", cwd=script.parent)
    assert script.read_text() == noqa


# What a file survives


@pytest.mark.parametrize(
    ("encode", "mark"),
    [
        (lambda text: b"\xef\xbb\xbf" + text.encode(), "é"),
        (lambda text: b"# coding: latin-1\n" + text.encode("latin-1"), "é"),
        (lambda text: b"#!/usr/bin/env python\n# coding: cp1252\n" + text.encode("cp1252"), "€"),
        (lambda text: text.replace("\n", "\r\n").encode(), "é"),
        (lambda text: text.replace("    ", "\t").encode(), "é"),
        (lambda text: text.rstrip("\n").encode(), "日本"),
    ],
    ids=["bom", "latin-1", "cp1252", "crlf", "tabs", "no newline at the end"],
)
def test_bytes_are_kept(script, encode, mark):
    text = f"print('{mark}')\n"
    script.write_bytes(encode(text + SCRIPT))
    run_dlfix("--apply", cwd=script.parent)
    assert script.read_bytes() == encode(text + HOISTED)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.parametrize("mode", [0o755, 0o600, 0o664])
def test_permissions_are_kept(script, mode):
    script.chmod(mode)
    run_dlfix("--apply", cwd=script.parent)
    assert script.read_text() == HOISTED
    assert stat.S_IMODE(script.stat().st_mode) == mode


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_stays_a_link(script):
    target = script.with_name("real.txt")
    script.rename(target)
    script.symlink_to(target.name)
    run_dlfix("--apply", "train.py", cwd=script.parent)
    assert script.is_symlink()
    assert target.read_text() == HOISTED


def test_a_file_that_changed_meanwhile_is_left_alone(script):
    source = Source.read(str(script))
    script.write_text("# mine\n")
    with pytest.raises(SourceError, match="changed the file meanwhile"):
        write(source, source.with_text(HOISTED))
    assert script.read_text() == "# mine\n"
    assert os.listdir(script.parent) == ["train.py"]


def test_a_crash_while_writing_leaves_the_old_file(script, monkeypatch):
    source = Source.read(str(script))

    def fail(*paths):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(SourceError, match="not changed: no space left on device"):
        write(source, source.with_text(HOISTED))
    assert script.read_text() == SCRIPT
    assert os.listdir(script.parent) == ["train.py"]


def test_a_file_that_cannot_be_written_is_an_error(script, monkeypatch, capsys):
    from flake8_dataloader import cli

    def refuse(before, after):
        raise SourceError("not changed: the file is read-only")

    monkeypatch.setattr("flake8_dataloader.write.write", refuse)
    monkeypatch.chdir(script.parent)
    assert cli.main(["--apply"]) == 2
    out, err = capsys.readouterr()
    assert "dlfix: train.py: not changed: the file is read-only" in err
    assert "LDR201" in out and "Fixed" not in out


def test_text_that_the_encoding_cannot_say():
    source = Source("a.py", b"# coding: ascii\n")
    with pytest.raises(SourceError, match="cannot be written as ascii"):
        source.with_text("# coding: ascii\nx = 'é'\n")


# Verify or take back


def cured(text: str, monkeypatch, edits, moved=()):
    """What comes of ``text`` where the fix of LDR201 makes ``edits``."""

    def fixer(document, finding):
        return repair(
            "try it", [Edit.replace(span, code) for span, code in edits(text)], None, moved
        )

    monkeypatch.setitem(cure.offer.__globals__["FIXERS"], "LDR201", [fixer])
    done = cure.Cure(Settings(ignore=("LDR4",))).run(Source("a.py", text.encode()))
    return done.source.text, [finding.fix.reason for finding in done.taken_back], done


def span_of(text: str, part: str) -> tuple[int, int]:
    return text.index(part), text.index(part) + len(part)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("(", "the result does not parse"),
        ("lambda rows: rows", "the finding is still there"),
        ("open('x').read() and (lambda b: b)", "the finding is still there"),
    ],
)
def test_what_does_not_cure_is_taken_back(monkeypatch, code, why):
    text, reasons, done = cured(
        SCRIPT, monkeypatch, lambda text: [(span_of(text, "lambda batch: batch"), code)]
    )
    assert text == SCRIPT
    assert [reason.startswith(why) for reason in reasons] == [True]
    assert [finding.code for finding in done.findings] == ["LDR201"]
    assert done.findings[0].fix.applicability == "display"
    assert not done.fixed


def test_what_brings_another_finding_is_taken_back(monkeypatch):
    def edits(text):
        yield span_of(text, "lambda batch: batch"), "None, persistent_workers=True"
        yield span_of(text, "num_workers=2"), "num_workers=0"

    text, reasons, _ = cured(SCRIPT, monkeypatch, edits)
    assert (text, reasons) == (SCRIPT, ["it would bring LDR402"])


def test_what_changes_what_it_moves_is_taken_back(monkeypatch):
    def edits(text):
        yield span_of(text, "lambda batch: batch"), "None"

    text, reasons, _ = cured(SCRIPT, monkeypatch, edits, moved=["Lambda()"])
    assert (text, reasons) == (SCRIPT, ["it would change what it moves"])


def test_one_bad_fix_does_not_stop_the_others(tmp_path, monkeypatch):
    """The lambda of line 10 gets a wrong cure, the one in line 11 a right one."""

    def fixer(document, finding):
        start = document.line_start(finding.span.line) + finding.span.column - 1
        end = start + finding.span.end_column - finding.span.column
        code = "lambda x: x" if finding.span.line == 10 else "None"
        return repair("try it", [Edit.replace((start, end), code)])

    monkeypatch.setitem(cure.offer.__globals__["FIXERS"], "LDR201", [fixer])
    path = tmp_path / "bad.py"
    path.write_text(BAD_SCRIPT)
    done = apply.fix_files([str(path)], Settings(), unsafe=False, write=write)
    assert [finding.span.line for finding in done.report.fixed] == [11]
    assert [finding.span.line for finding in done.report.taken_back] == [10]
    assert path.read_text() == BAD_SCRIPT.replace("lambda number: None", "None")


def test_an_error_of_ours_is_told_and_harms_nothing(script, monkeypatch):
    def fixer(document, finding):
        raise RuntimeError("oh")

    monkeypatch.setitem(cure.offer.__globals__["FIXERS"], "LDR201", [fixer])
    done = apply.fix_files([str(script)], Settings(), unsafe=False, write=write)
    assert [finding.code for finding in done.report.findings] == ["LDR000"]
    assert "RuntimeError: oh" in done.report.findings[0].message
    assert script.read_text() == SCRIPT


# A guard changes what an import of the file does

UNGUARDED = """\
from torch.utils.data import DataLoader

for batch in DataLoader(range(4), num_workers=2):
    print(batch)
"""


@pytest.mark.parametrize(
    ("name", "importer", "text"),
    [
        ("train.py", "tool.py", "import train\n"),
        ("train.py", "tool.py", "from train import (\n    batch,\n)\n"),
        ("train.py", "pkg/tool.py", "import train as t\n"),
        ("pkg/train.py", "pkg/tool.py", "from . import train\n"),
        ("pkg/train.py", "pkg/tool.py", "from .train import batch\n"),
        ("pkg/train.py", "pkg/sub/tool.py", "from ..train import batch\n"),
        ("src/pkg/train.py", "tool.py", "def f():\n    from pkg import train\n"),
        ("pkg/__main__.py", "tool.py", "import pkg.__main__\n"),
    ],
)
def test_a_file_that_others_import_is_not_guarded_safely(tmp_path, name, importer, text):
    for path, content in {"pyproject.toml": "", name: UNGUARDED, importer: text}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content)
    done = run_dlfix("--apply", "--select=LDR1", name, cwd=tmp_path)
    assert (tmp_path / name).read_text() == UNGUARDED
    assert f"{importer.replace('/', os.sep)} imports this file" in done.stdout


@pytest.mark.parametrize(
    ("importer", "text"),
    [
        ("tool.py", "import trainer, retrain.train2\n"),
        ("other/tool.py", "from .train import batch\n"),
        ("tool.py", "# import train\nname = 'import train'\n"),
        ("site-packages/tool.py", "import train\n"),
    ],
)
def test_a_file_that_nobody_imports_is_guarded(tmp_path, importer, text):
    for path, content in {"pyproject.toml": "", "train.py": UNGUARDED, importer: text}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content)
    run_dlfix("--apply", "--select=LDR1", "train.py", cwd=tmp_path)
    assert 'if __name__ == "__main__":' in (tmp_path / "train.py").read_text()


def test_tests_are_run_by_importing_them(tmp_path):
    (tmp_path / "test_train.py").write_text(UNGUARDED)
    done = run_dlfix("--apply", "--select=LDR1", cwd=tmp_path)
    assert (tmp_path / "test_train.py").read_text() == UNGUARDED
    assert "pytest imports this file" in done.stdout
