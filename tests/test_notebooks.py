"""Notebooks: what of a cell is Python, where findings stand in it, and who leaves it alone."""

from __future__ import annotations

import json

import pytest
from frontends import run_dlfix
from notebooks import notebook

from flake8_dataloader.analysis import analyze
from flake8_dataloader.notebook import cells_of
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source, SourceError

LAMBDA = """
# %%
%matplotlib inline
!pip install torch
# %%
from torch.utils.data import DataLoader

loader = DataLoader(range(4), num_workers=1, collate_fn=lambda batch: batch)
"""


def python(cell: str) -> str:
    """What is analysed of one cell."""
    document = {"cells": [{"cell_type": "code", "source": cell}]}
    (only,) = cells_of(json.dumps(document).encode())
    return only.text


def findings(script: str, **settings) -> list:
    return analyze(Source.from_text("a.ipynb", notebook(script)), Settings(**settings)) or []


@pytest.mark.parametrize(
    "cell, text",
    [
        ("x = 1\ny = 2", "x = 1\ny = 2\n"),
        ("%matplotlib inline\nx = 1", "pass\nx = 1\n"),
        ("if x:\n    !ls -l\n    y = 1", "if x:\n    pass\n    y = 1\n"),
        ("files = !ls\nx = 1", "files = input()\nx = 1\n"),
        ("a.b, c = %magic\nx = 1", "a.b, c = input()\nx = 1\n"),
        ("!pip install \\\n  torch \\\n  numpy\nx = 1", "pass\n\n\nx = 1\n"),
        ("print?\nx = 1\n?print", "pass\nx = 1\npass\n"),
        ("%%time\nx = 1", "\nx = 1\n"),
        ("%%capture out\n%cd data\nx = 1", "\npass\nx = 1\n"),
        ("%%writefile data.py\nx = 1", "\n\n"),
        ("%%bash\nls", "\n\n"),
        ("x = (1\n     % 2)", "x = (1\n     % 2)\n"),
        ('x = """\n%s\n!"""', 'x = """\n%s\n!"""\n'),
        ("this is no Python\nx = 1", "\n\n"),
        ("await x", "await x\n"),
        ("", "\n"),
    ],
)
def test_only_python_is_left_and_every_line_is_where_it_was(cell, text):
    assert python(cell) == text


def test_cells_are_numbered_as_ruff_does_and_other_cells_hold_no_code():
    cells = [
        {"cell_type": "markdown", "source": "x = 1"},
        {"cell_type": "code", "source": ["a = 1\n", "b = 2"]},
        {"cell_type": "raw", "source": "y"},
        {"cell_type": "code", "source": "c = 3"},
    ]
    found = cells_of(json.dumps({"cells": cells}).encode("utf-8-sig"))
    assert [(cell.number, cell.first, cell.text) for cell in found] == [
        (2, 1, "a = 1\nb = 2\n"),
        (4, 3, "c = 3\n"),
    ]


def test_a_notebook_of_another_language_holds_no_python():
    document = {"cells": [{"cell_type": "code", "source": "x = 1"}]}
    document["metadata"] = {"language_info": {"name": "julia"}}
    assert cells_of(json.dumps(document).encode()) == []


@pytest.mark.parametrize("data", [b"DataLoader", b"[]", b'{"worksheets": []}', b"\xff"])
def test_what_is_no_notebook_is_skipped_with_a_reason(data):
    with pytest.raises(SourceError, match="cannot be read as a notebook"):
        _ = Source("a.ipynb", data).text


def test_a_notebook_needs_no_guard():
    script = """
# %%
import multiprocessing, os
from torch.utils.data import DataLoader
multiprocessing.set_start_method("spawn")
os.mkdir("out")
# %%
for batch in DataLoader(range(4), num_workers=1):
    print(batch)
"""
    assert findings(script) == []  # not even LDR401, since spawn is asked for


TASK = """
# %%
import multiprocessing as mp

def double(n):
    return 2 * n
# %%
with mp.Pool(1) as pool:
    print(pool.map(double, [1, 2]))
"""


def test_a_function_for_a_pool_bites_where_the_kernel_is_not_copied():
    (finding,) = findings(TASK)
    assert (finding.code, finding.cell, finding.span.line) == ("LDR104", 1, 3)
    assert finding.bites_on == ("windows", "macos", "linux>=3.14")
    assert findings(TASK, platforms=("linux",), python="<3.14") == []


def test_lines_count_from_the_start_of_the_cell_in_every_output(tmp_path):
    (tmp_path / "a.ipynb").write_text(notebook(LAMBDA), encoding="utf-8")
    done = run_dlfix("--select=LDR201", cwd=tmp_path)
    assert done.stdout.startswith("a.ipynb:cell 2:3:57: LDR201 ")
    assert "loader = DataLoader(range(4)" in done.stdout  # the line itself is shown
    concise = run_dlfix("--select=LDR201", "--format=concise", cwd=tmp_path).stdout
    assert concise.startswith("a.ipynb:cell 2:3:57: LDR201 ")
    report = json.loads(run_dlfix("--select=LDR201", "--format=json", cwd=tmp_path).stdout)
    (finding,) = report["findings"]
    assert (finding["cell"], finding["line"], finding["end_line"]) == (2, 3, 3)
    assert {(step["cell"], step["line"]) for step in finding["steps"]} == {(2, 3)}


def test_a_comment_silences_its_own_cell(tmp_path):
    silenced = LAMBDA.rstrip() + "  # noqa: LDR201\n# %%\n" + LAMBDA.strip().splitlines()[-1]
    (tmp_path / "a.ipynb").write_text(notebook(silenced), encoding="utf-8")
    report = json.loads(run_dlfix("--select=LDR201", "--format=json", cwd=tmp_path).stdout)
    assert [finding["cell"] for finding in report["findings"]] == [3]


def test_notebooks_are_found_and_what_jupyter_saves_beside_them_is_not(tmp_path):
    (tmp_path / ".ipynb_checkpoints").mkdir()
    for name in ("a.ipynb", ".ipynb_checkpoints/a-checkpoint.ipynb"):
        (tmp_path / name).write_text(notebook(LAMBDA), encoding="utf-8")
    report = json.loads(run_dlfix("--format=json", cwd=tmp_path).stdout)
    assert report["stats"]["files"] == 1
    assert {finding["path"] for finding in report["findings"]} == {"a.ipynb"}


def test_smoke_runs_no_notebook(tmp_path):
    (tmp_path / "a.ipynb").write_text(notebook(LAMBDA), encoding="utf-8")
    done = run_dlfix("smoke", "a.ipynb", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("dlfix: a.ipynb: a notebook; what is run is a script")


def test_apply_leaves_a_notebook_alone_and_says_so(tmp_path):
    before = notebook(LAMBDA)
    (tmp_path / "a.ipynb").write_text(before, encoding="utf-8")
    done = run_dlfix("--apply", "--unsafe", cwd=tmp_path)
    assert (tmp_path / "a.ipynb").read_text(encoding="utf-8") == before
    assert done.returncode == 1
    assert "fix: none: dlfix does not change notebooks" in done.stdout
