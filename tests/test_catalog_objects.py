"""Each object that the catalog calls unpicklable is made, and given to a spawned process.

See makers.py. Where a library is not installed, there is a record of a Python that had it.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from makers import CARRIED, CROSSES, MAKERS, NOT_MADE
from running import run_script
from try_makers import RECORDED, modules

from flake8_dataloader.analysis import analyze
from flake8_dataloader.catalog import OBJECTS, UNPICKLABLE
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source

HERE = Path(__file__).parent
LISTED = {**UNPICKLABLE, **OBJECTS}

SCRIPT = """
import json, multiprocessing, sys
from makers import CROSSES, MAKERS
from try_makers import try_all

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    with open("tried.json", "w") as file:
        json.dump(try_all([*MAKERS.values(), *CROSSES]), file)
"""

DATASET = """
import {imports}
from torch.utils.data import DataLoader, Dataset

class Samples(Dataset):
    def __init__(self):
        self.made = {expression}

if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
"""


def test_each_entry_has_a_maker_or_a_reason():
    assert sorted(LISTED) == sorted([*MAKERS, *NOT_MADE])


def test_what_is_raised_here(tmp_path):
    """Of all in one process, as its own session: whatever they have started ends with it."""
    script = tmp_path / "make.py"
    script.write_text(SCRIPT)
    path = os.pathsep.join([str(HERE), str(HERE.parent)])
    status, printed = run_script(script, timeout=300, PYTHONPATH=path)
    assert status == 0, printed[-2000:]
    tried = json.loads((tmp_path / "tried.json").read_text())
    python = sys.version_info[:2]
    errors = {path: tried[made] for path, made in MAKERS.items() if made in tried}
    assert {path: bool(error) for path, error in errors.items()} == expected(errors, python)
    assert {made: tried[made] for made in CROSSES if tried.get(made)} == {}
    assert len(errors) > 100  # all of the standard library


def expected(paths, python):
    """Whether the catalog says that ``python`` cannot carry it."""
    return {path: LISTED[path].since <= python and (path, python) not in CARRIED for path in paths}


def test_what_was_raised_elsewhere():
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    assert list(recorded) == sorted(MAKERS), "run tests/try_makers.py"
    for path, entry in recorded.items():
        python = tuple(map(int, entry["python"].split(".")[:2]))
        assert {path: bool(entry["error"])} == expected([path], python)


@pytest.mark.parametrize("path", MAKERS)
def test_the_analysis_says_so(path):
    (message,) = messages(MAKERS[path], python=LISTED[path].since)
    assert message.startswith(f"{LISTED[path].what} reaches DataLoader workers as dataset.made:")


@pytest.mark.parametrize("expression", CROSSES)
def test_the_analysis_lets_it_cross(expression):
    assert messages(expression) == []


def messages(expression: str, python: tuple[int, int] = (3, 10)) -> list[str]:
    """What the rules about pickling say of a dataset that keeps what the expression gives."""
    imports = ", ".join(modules(expression)) or "sys"
    text = DATASET.format(imports=imports, expression=expression)
    settings = Settings(python=">={}.{}".format(*python))
    found = analyze(Source.from_text("train.py", text), settings)
    return [finding.message for finding in found if finding.code.startswith("LDR2")]
