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


@pytest.mark.parametrize("name", SCRIPTS)
def test_all_show_the_same(tmp_path, name):
    (tmp_path / "a.py").write_bytes(SCRIPTS[name])
    report = json.loads(run_dlfix("--format=json", cwd=tmp_path).stdout)
    assert report["skipped"] == []
    expected = [(f["line"], f["column"], f["code"]) for f in report["findings"]]
    assert len(expected) == {"noqa": 1, "file-noqa": 0, "clean": 0}.get(name, 2)
    assert places(run_dlfix(cwd=tmp_path).stdout) == expected
    assert places(run_dlfix("--format=concise", cwd=tmp_path).stdout) == expected
    assert places(run_flake8("a.py", cwd=tmp_path).stdout) == expected
    stdin = run_flake8("-", "--stdin-display-name=a.py", cwd=tmp_path, stdin=SCRIPTS[name])
    assert places(stdin.stdout) == expected


@pytest.mark.parametrize("name", SCRIPTS)
def test_spans_are_the_lambdas(tmp_path, name):
    """Cut out of the decoded text by its span, each finding is the lambda it speaks of."""
    (tmp_path / "a.py").write_bytes(SCRIPTS[name])
    lines = re.split(r"\r\n|\r|\n", decode(SCRIPTS[name]))
    for finding in json.loads(run_dlfix("--format=json", cwd=tmp_path).stdout)["findings"]:
        assert finding["line"] == finding["end_line"]
        line = lines[finding["line"] - 1]
        cut = line[finding["column"] - 1 : finding["end_column"] - 1]
        assert cut in ("lambda batch: batch", "lambda number: None")


def decode(data: bytes) -> str:
    return data.decode("latin-1" if b"latin-1" in data else "utf-8-sig")


def test_text_underlines_the_span(tmp_path):
    (tmp_path / "a.py").write_bytes(SCRIPTS["non-ascii"])
    lines = run_dlfix(cwd=tmp_path).stdout.splitlines()
    code, carets = lines[1], lines[2]
    # The two wide characters of the string take two columns each.
    assert carets.index("^") == code.index("lambda") + 2
    assert carets.count("^") == len("lambda batch: batch")
