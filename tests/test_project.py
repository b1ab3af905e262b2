"""Facts, crossings and rules follow imports wherever a Project answers for a module."""

from __future__ import annotations

import ast

from flake8_dataloader.crossings import WORLDS, play_births
from flake8_dataloader.facts.module import Facts
from flake8_dataloader.project import Project
from flake8_dataloader.rules import RULES_BY_CODE

DATA = "class Numbers:\n    def __init__(self):\n        self.scale = lambda x: x\n"
TRAIN = """from data import Numbers
from torch.utils.data import DataLoader

loader = DataLoader(Numbers(), num_workers=1)
"""


def facts(path: str, text: str) -> Facts:
    return Facts.parse(path, text, ast.parse(text))


class TwoFiles(Project):
    """A script and the one module that it imports."""

    def __init__(self) -> None:
        super().__init__(facts("train.py", TRAIN))
        self.data = facts("data.py", DATA)

    def find(self, module: str, level: int) -> Facts | None:
        return self.data if (module, level) == ("data", 0) else None


def test_the_lambda_of_another_file_reaches_the_loader() -> None:
    project = TwoFiles()
    [birth] = play_births(project, [WORLDS["windows"]], lambda name: True)
    [hazard] = RULES_BY_CODE["LDR201"].check(birth)
    assert hazard.object_path == "dataset.scale"
    assert project.data.locate([hazard.node])[hazard.node].line == 3


def test_one_file_alone_does_not_know_it() -> None:
    project = Project(facts("train.py", TRAIN))
    [birth] = play_births(project, [WORLDS["windows"]], lambda name: True)
    assert list(RULES_BY_CODE["LDR201"].check(birth)) == []
