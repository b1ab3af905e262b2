"""Text, concise, JSON and flake8 show the same findings, at the same places."""

from __future__ import annotations

import json
import re

import pytest
from frontends import BAD_SCRIPT, run_dlfix, run_flake8

TABS = BAD_SCRIPT.replace("    ", "\t")

SCRIPTS = {
    "plain": BAD_SCRIPT.encode(),
    "tabs": TABS.encode(),
    "non-ascii": BAD_SCRIPT.replace("range(4)", "'é日本'").encode(),
    "latin-1": b"# coding: latin-1\n" + BAD_SCRIPT.replace("range(4)", "'\xe9'").encode("latin-1"),
    "combining": BAD_SCRIPT.replace("range(4)", "'e\u0301\U0001f600'").encode(),
    "crlf": TABS.replace("\n", "\r\n").encode(),
    "lone-cr": BAD_SCRIPT.replace("\n", "\r").encode(),
    "bom": b"\xef\xbb\xbf" + BAD_SCRIPT.encode(),
    "form-feed": BAD_SCRIPT.replace("def main", "\x0cdef main").encode(),
    "line-separator": BAD_SCRIPT.replace("range(4)", "'\u2028\x0b\x85'").encode(),
    "backslash": BAD_SCRIPT.replace("collate_fn=", "\\\n\tcollate_fn=").encode(),
    "noqa": BAD_SCRIPT.replace("batch: batch),", "batch: batch),  # noqa: LDR2").encode(),
    "noqa-at-the-end": BAD_SCRIPT.replace("    ]:", "    ]:  # noqa").encode(),
    "file-noqa": b"# flake8: noqa\n" + BAD_SCRIPT.encode(),
    "clean": b"from torch.utils.data import DataLoader\n",
}


def places(text: str) -> list[tuple[int, int, str]]:
    """(line, column, code) of each line that starts as a finding does."""
    heads = re.findall(r"^a\.py:(\d+):(\d+): (LDR\d+) ", text, re.MULTILINE)
    return [(int(line), int(column), code) for line, column, code in heads]


def cut_out(data: bytes, finding: dict) -> str:
    """The text that a finding's span covers in a file of these bytes."""
    text = data.decode("latin-1" if b"latin-1" in data else "utf-8-sig")
    assert finding["line"] == finding["end_line"]
    line = re.split(r"\r\n|\r|\n", text)[finding["line"] - 1]
    return line[finding["column"] - 1 : finding["end_column"] - 1]


@pytest.mark.parametrize("name", SCRIPTS)
def test_all_show_the_same(tmp_path, name):
    data = SCRIPTS[name]
    (tmp_path / "a.py").write_bytes(data)
    report = json.loads(run_dlfix("--format=json", cwd=tmp_path).stdout)
    assert report["skipped"] == []
    lambdas = ["lambda batch: batch", "lambda number: None"]
    expected = {"noqa": lambdas[1:], "file-noqa": [], "clean": []}.get(name, lambdas)
    assert [cut_out(data, finding) for finding in report["findings"]] == expected
    shown = [(f["line"], f["column"], f["code"]) for f in report["findings"]]
    assert places(run_dlfix(cwd=tmp_path).stdout) == shown
    assert places(run_dlfix("--format=concise", cwd=tmp_path).stdout) == shown
    assert places(run_flake8("a.py", cwd=tmp_path).stdout) == shown
    stdin = run_flake8("-", "--stdin-display-name=a.py", cwd=tmp_path, stdin=data)
    assert places(stdin.stdout) == shown


def test_text_underlines_the_span(tmp_path):
    (tmp_path / "a.py").write_bytes(SCRIPTS["non-ascii"])
    lines = run_dlfix(cwd=tmp_path).stdout.splitlines()
    code, carets = lines[1], lines[2]
    # The two wide characters of the string take two columns each.
    assert carets.index("^") == code.index("lambda") + 2
    assert carets.count("^") == len("lambda batch: batch")
