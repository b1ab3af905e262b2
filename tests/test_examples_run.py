"""Every example in every rule is run for real, as Windows would start its workers (CI runs some).

A bad example must fail as its ``fails`` says; a good one must end well.
"""

from __future__ import annotations

import inspect
import os
import re
import sys
from pathlib import Path

import pytest
from notebooks import run_notebook
from running import run
from sampled import sampled

from flake8_dataloader import rules
from flake8_dataloader.rules import RULES, RULES_BY_CODE

HEADINGS = [
    "What happens",
    "Why spawn breaks it",
    "Cure",
    "Fix safety",
    "When to ignore",
]


def cuda_here() -> bool:
    try:
        import torch
    except ImportError:
        return False
    return torch.cuda.is_available()


def examples() -> list:
    """One parameter an example, with the machine that it needs."""
    params = []
    for rule in RULES:
        for number, example in enumerate(rule.examples, start=1):
            marks = []
            if example.gpu:
                marks.append(pytest.mark.gpu)
            kind = "bad" if example.bad else "good"
            params.append(pytest.param(example, marks=marks, id=f"{rule.code}-{number}-{kind}"))
    return sampled(params, every=2)


@pytest.mark.parametrize("example", examples())
def test_example_runs_as_it_says(example, tmp_path):
    if example.windows and sys.platform != "win32":
        pytest.skip("needs Windows")
    pytest.importorskip("torch")
    if example.gpu and not cuda_here():
        pytest.skip("needs a CUDA device")
    if example.notebook:
        pytest.importorskip("nbclient")
    status, printed = (run_notebook if example.notebook else run)(example.source, tmp_path)
    if example.bad:
        assert re.search(example.fails, printed), printed
    else:
        assert status == 0, printed
        assert "Traceback" not in printed, printed
        assert "tensor(" in printed or "[" in printed, f"no batch was printed:\n{printed}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples_are_marked(rule):
    """A bad example marks the lines where its own rule reports, a good one marks none."""
    marker = re.compile(r"  # (LDR\d+)$", re.MULTILINE)
    assert sum(example.bad for example in rule.examples) >= 2
    assert sum(not example.bad for example in rule.examples) >= 2
    titles = [example.title for example in rule.examples]
    assert len(set(titles)) == len(titles)
    for example in rule.examples:
        if not example.notebook:
            compile(example.source, example.title, "exec")
        assert set(marker.findall(example.source)) == ({rule.code} if example.bad else set())
        assert len(example.source.splitlines()) <= 16, example.title


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_explained_and_filed(rule):
    summary, _, rest = rule.explanation.partition("\n\n")
    assert summary.strip().endswith(".") and "\n" not in summary.strip()
    assert re.findall(r"^(\S.*)$", rest, re.MULTILINE) == HEADINGS
    module = inspect.getmodule(rule.check)
    name = f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    assert module.__name__ == f"{rules.__name__}.{name}"
    assert module.__doc__ == rule.explanation


def test_table_of_contents_is_complete():
    """Each rule file is in RULES, in the order of the codes."""
    files = sorted(path.stem[:6].upper() for path in Path(rules.__file__).parent.glob("ldr*.py"))
    assert [rule.code for rule in RULES] == files == list(RULES_BY_CODE)


def test_emulation_has_the_start_methods_of_windows(tmp_path):
    source = """
import multiprocessing as mp, sys

def child(queue):
    queue.put((mp.get_start_method(), mp.get_all_start_methods()))

if __name__ == "__main__":
    assert "torch" not in sys.modules
    assert mp.get_start_method(allow_none=True) is None
    for method in ("fork", "forkserver"):
        try:
            mp.get_context(method)
        except ValueError:
            print("no", method)
    mp.set_start_method("spawn")
    queue = mp.Queue()
    process = mp.Process(target=child, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
"""
    status, printed = run(source, tmp_path)
    assert (status, printed.split("\n")) == (
        0,
        ["no fork", "no forkserver", "('spawn', ['spawn'])", ""],
    )


def test_a_hang_is_reported_and_ended(tmp_path):
    source = """
import multiprocessing as mp, time

def child():
    time.sleep(600)

if __name__ == "__main__":
    process = mp.Process(target=child)
    process.start()
    print("started", process.pid, flush=True)
    process.join()
"""
    status, printed = run(source, tmp_path, timeout=2)
    assert status == -1
    assert re.search(r"started \d+[\s\S]*TIMEOUT", printed)
    child = int(re.search(r"started (\d+)", printed).group(1))
    if os.name == "posix":
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)
