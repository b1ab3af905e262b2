"""What a project adds to the catalog, and what depends on its Python."""

from __future__ import annotations

import pytest

from flake8_dataloader.analysis import analyze
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source

SCRIPT = """
{imports}
from torch.utils.data import DataLoader, Dataset

class Samples(Dataset):
    def __init__(self):
        self.made = {made}

for batch in DataLoader(Samples(), num_workers=1):
    print(batch)
"""


def messages(imports: str, made: str, **settings) -> list[str]:
    source = Source.from_text("train.py", SCRIPT.format(imports=imports, made=made))
    findings = analyze(source, Settings(**settings))
    return [finding.message for finding in findings if finding.code == "LDR204"]


@pytest.mark.parametrize(
    ("imports", "made"),
    [
        ("import mylib", "mylib.Client()"),
        ("import mylib as library", "library.Client(1)"),
        ("from mylib import Client as Other", "Other(retries=3)"),
    ],
)
def test_a_project_names_its_own(imports, made):
    own = (("mylib.Client", "a mylib client"),)
    (message,) = messages(imports, made, unpicklable=own)
    assert message.startswith("a mylib client reaches DataLoader workers as dataset.made")
    assert messages(imports, made) == []


def test_a_subclass_of_it_counts_as_well():
    imports = "import mylib\nclass Mine(mylib.Client):\n    pass"
    own = (("mylib.Client", "a mylib client"),)
    assert len(messages(imports, "Mine()", unpicklable=own)) == 1


def test_a_shelf_pickles_up_to_python_3_12():
    assert messages("import shelve", 'shelve.open("a")', python=">=3.12") == []
    (message,) = messages("import shelve", 'shelve.open("a")', python=">=3.13")
    assert message.startswith("a shelf reaches DataLoader workers")


def test_itertools_pickles_up_to_python_3_13():
    assert messages("import itertools", "itertools.count()") == []
    assert messages("import itertools", "itertools.count()", python=">=3.12,<3.14") == []
    (message,) = messages("import itertools", "itertools.count()", python=">=3.14")
    assert message.startswith("an itertools object reaches DataLoader workers")
