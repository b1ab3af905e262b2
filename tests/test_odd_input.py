"""Input of every odd kind: one clear line for what cannot be checked, and the rest goes on."""

from __future__ import annotations

import json

import pytest
from frontends import BAD_SCRIPT, CLEAN_SCRIPT, run_dlfix

BAD_INPUTS = {
    "syntax.py": (b"DataLoader(", "syntax error"),
    "python2.py": (b"print 'DataLoader'\n", "syntax error"),
    "nul.py": (b"DataLoader\0", "contains NUL bytes"),
    "latin1.py": (b"DataLoader\n\n\ns = '\xe9'\n", "line 4 is not valid utf-8: byte 0xe9"),
    "cookie.py": (b"# coding: klingon\nDataLoader\n", "unknown encoding: klingon"),
    "parentheses.py": (b"DataLoader\nx = " + b"(" * 5000 + b")" * 5000, ""),
    "lists.py": (b"DataLoader\nx = " + b"[" * 5000 + b"]" * 5000, ""),
    "unary.py": (b"DataLoader\nx = " + b"-" * 100_000 + b"1\n", ""),
    "sum.py": (CLEAN_SCRIPT.encode() + b"x = " + b"1 + " * 8_000 + b"1\n", ""),
}


@pytest.mark.parametrize("name", BAD_INPUTS)
def test_a_file_that_cannot_be_parsed_is_one_line_and_the_others_go_on(tmp_path, name):
    data, reason = BAD_INPUTS[name]
    (tmp_path / "bad.py").write_text(BAD_SCRIPT)
    (tmp_path / name).write_bytes(data)
    done = run_dlfix(".", "--format=json", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert done.stderr.startswith(f"dlfix: skipped {name}: {reason}")
    assert done.stderr.count("\n") == 1
    report = json.loads(done.stdout)
    assert [skipped["path"] for skipped in report["skipped"]] == [name]
    assert {finding["path"] for finding in report["findings"]} == {"bad.py"}
    assert run_dlfix(name, cwd=tmp_path).returncode == 0


GOOD_INPUTS = {
    "empty": b"",
    "no-workers": b"print 'python 2, but no business of ours'\n",
    "cookie": b"# coding: latin-1\ns = '\xe9'\n" + BAD_SCRIPT.encode(),
    "bom": b"\xef\xbb\xbf" + BAD_SCRIPT.encode(),
    "crlf": BAD_SCRIPT.replace("\n", "\r\n").encode(),
    "form-feed": b"\x0c\n" + BAD_SCRIPT.replace("def main", "\x0c\ndef main").encode(),
    "no-newline": BAD_SCRIPT.rstrip("\n").encode(),
}


@pytest.mark.parametrize("name", GOOD_INPUTS)
def test_input_that_only_looks_odd(tmp_path, name):
    (tmp_path / "odd.py").write_bytes(GOOD_INPUTS[name])
    done = run_dlfix("--format=concise", cwd=tmp_path)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == GOOD_INPUTS[name].count(b"lambda")


def test_links_and_folders_with_odd_names(tmp_path):
    (tmp_path / "broken.py").symlink_to("nowhere")
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "folder.py" / "a.py").write_text(BAD_SCRIPT)
    done = run_dlfix("--format=concise", cwd=tmp_path)
    assert done.stderr == "dlfix: skipped broken.py: broken symbolic link\n"
    assert len(done.stdout.splitlines()) == 2
