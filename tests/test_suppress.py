"""``# noqa``: dlfix must silence what flake8 silences, so flake8 itself is the yardstick."""

from __future__ import annotations

import subprocess
import sys

import pytest
from frontends import make_finding

from flake8_dataloader.source import Source
from flake8_dataloader.suppress import unsuppressed

#: A module that defines a plugin with a finding of LDR201 in every line: what flake8 makes of it
#: is what we have to make of it.
EVERY_LINE = """
class Plugin:
    def __init__(self, tree, lines):
        self.lines = lines

    def run(self):
        for line in range(1, len(self.lines) + 1):
            yield line, 0, "LDR201 here", type(self)
"""

CASES = {
    "none": "x = 1\ny = 2\n",
    "blanket": "x = 1  # noqa\ny = 2\n",
    "code": "x = 1  # noqa: LDR201\ny = 2  # noqa: LDR202\n",
    "prefix": "x = 1  # noqa: LDR2\ny = 2  # noqa: LDR1, LDR2\nz = 3  # noqa:LDR1,E501\n",
    "case": "x = 1  # NoQA: LDR201\ny = 2  # noqa: ldr201\nz = 3  #noqa\n",
    "words": "x = 1  # noqa because of this\ny = 2  # noqa : LDR1\nz = 3  # type: x # noqa\n",
    "call": "x = dict(  # noqa\n    y=2,\n    z=3,  # noqa\n)  # noqa: LDR201\n",
    "string": 'x = """\na\n"""  # noqa\ny = """\n# noqa\n"""\n',
    "backslash": "x = 1 + \\\n    2 + \\\n    3  # noqa\ny = 4\n",
    "file": "x = 1\n# flake8: noqa\n",
    "file-code": "x = 1\n# flake8: noqa: LDR201\n",
    "file-other-code": "x = 1\n# flake8: noqa: E501\n",
    "file-on-code": "x = 1  # flake8: noqa\ny = 2\n",
    "indented-file": "if x:\n    # flake8: NOQA\n    y = 2\n",
    "crlf": 'x = """\r\na"""  # noqa\r\ny = 2\r\nz = 3  # noqa\r\n',
    "lone-cr": "x = 1  # noqa\ry = 2\rz = 3  # noqa\r",
    "form-feed": "x = 1\x0c  # noqa\n\x0cy = 2\n",
    "bom": "\ufeffx = 1  # noqa\ny = 2\n",
    "no-newline": "x = 1\ny = 2  # noqa",
    "nested": "def f():\n    if x:\n        y = 2  # noqa\n    z = 3\n",
    "f-string": 'x = f"""\n{y}\n"""  # noqa\nz = 3\n',
}


@pytest.fixture(scope="module")
def flake8_says(tmp_path_factory):
    """The lines of each case that flake8 reports."""
    folder = tmp_path_factory.mktemp("noqa")
    (folder / "every_line.py").write_text(EVERY_LINE)
    (folder / ".flake8").write_text(
        "[flake8:local-plugins]\nextension =\n    LDR2 = every_line:Plugin\npaths = .\n"
    )
    for name, text in CASES.items():
        (folder / f"case-{name}.py").write_bytes(text.encode())
    run = [sys.executable, "-m", "flake8", "--select=LDR", "--format=%(path)s %(row)d"]
    files = [f"case-{name}.py" for name in CASES]
    done = subprocess.run([*run, *files], cwd=folder, capture_output=True, text=True)
    assert done.stderr == ""
    reported = {name: set() for name in CASES}
    for path, line in map(str.split, done.stdout.splitlines()):
        reported[path[len("case-") : -len(".py")]].add(int(line))
    return reported


@pytest.mark.parametrize("name", CASES)
def test_dlfix_silences_what_flake8_silences(name, flake8_says):
    source = Source(f"case-{name}.py", CASES[name].encode())
    lines = len(source.lines) - CASES[name].endswith(("\n", "\r"))
    findings = [make_finding(path=source.path, line=line) for line in range(1, lines + 1)]
    assert {finding.span.line for finding in unsuppressed(findings, source)} == flake8_says[name]


def test_a_blanket_comment_silences_every_code_and_a_code_only_itself():
    source = Source.from_text("a.py", "x = 1  # noqa: LDR101\ny = 2  # noqa\n")
    findings = [make_finding(code, line=line) for code in ("LDR101", "LDR201") for line in (1, 2)]
    assert [(f.code, f.span.line) for f in unsuppressed(findings, source)] == [("LDR201", 1)]


@pytest.mark.parametrize(("text", "left"), [("", 1), ("x = (  # noqa\n", 0), ("x = (\n", 1)])
def test_lines_that_flake8_cannot_tokenize_count_by_themselves(text, left):
    assert len(unsuppressed([make_finding()], Source.from_text("a.py", text))) == left
