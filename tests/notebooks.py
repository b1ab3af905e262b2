"""Notebooks are written as scripts whose cells start with ``# %%``, and run by a real kernel."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from running import run_script

_MARK = "# %%"
#: Runs a notebook as ``jupyter execute`` does, and prints what its cells print.
_DRIVER = """
import nbclient, nbformat

if __name__ == "__main__":
    notebook = nbformat.read("train.ipynb", as_version=4)
    try:
        nbclient.NotebookClient(notebook, timeout=40, kernel_name="python3").execute()
    finally:
        for cell in notebook.cells:
            for output in cell.outputs:
                print(output.get("text", ""), output.get("evalue", ""))
"""


def cells(script: str) -> Iterator[tuple[int, str]]:
    """The line of the script in which each cell starts, less one, and its text."""
    lines = script.splitlines()
    marks = [number for number, line in enumerate(lines) if line == _MARK]
    for start, end in zip(marks, [*marks[1:], len(lines)]):
        yield start + 1, "\n".join(lines[start + 1 : end])


def notebook(script: str) -> str:
    """The notebook's JSON."""
    outside = {"metadata": {}, "outputs": [], "execution_count": None}
    code = [{"cell_type": "code", "id": f"c{n}", "source": text.splitlines(True), **outside}
            for n, text in cells(script)]  # fmt: skip
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    return json.dumps({"cells": code, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5})


def line_of(script: str, cell: int, line: int) -> int:
    """The line of the script that a place in a cell is."""
    return list(cells(script))[cell - 1][0] + line


def run_notebook(script: str, folder: Path) -> tuple[int, str]:
    """The exit status of running it, and what it printed, errors included."""
    (folder / "train.ipynb").write_text(notebook(script), encoding="utf-8")
    driver = folder / "driver.py"
    driver.write_text(_DRIVER, encoding="utf-8")
    return run_script(driver)
