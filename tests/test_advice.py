"""Advice (LDR9) is given to those who ask for it, and what is no reason for it."""

from __future__ import annotations

import json
import textwrap

import pytest
from frontends import run_dlfix, run_flake8
from labels import ALL, found
from smoking import smoke_source

EPOCHS = """
    from torch.utils.data import DataLoader

    if __name__ == "__main__":
        loader = DataLoader(range(4), batch_size=4, num_workers=1)
        for epoch in range(2):
            for batch in loader:
                print(epoch, batch)
"""
SELECT = '[tool.dlfix]\nselect = ["LDR903"]\n'


def advice(script: str) -> list[str]:
    codes = {code for _, code in found("train.py", textwrap.dedent(script), ALL)}
    return sorted(code for code in codes if code.startswith("LDR9"))


def test_it_is_off_until_it_is_selected(tmp_path):
    (tmp_path / "a.py").write_text(textwrap.dedent(EPOCHS))
    assert "LDR9" not in run_dlfix("--format=concise", cwd=tmp_path).stdout
    assert "LDR9" not in run_flake8("a.py", cwd=tmp_path).stdout
    asked = run_dlfix("--format=concise", "--select=LDR9", cwd=tmp_path)
    assert asked.stdout.startswith("a.py:5:14: LDR903 ")
    (tmp_path / "pyproject.toml").write_text(SELECT)
    assert run_flake8("a.py", cwd=tmp_path).stdout.startswith("a.py:5:14: LDR903 ")


def test_a_fix_may_bring_advice_that_nobody_asked_for(tmp_path):
    script = EPOCHS.replace("num_workers=1", "persistent_workers=True, num_workers=0")
    (tmp_path / "a.py").write_text(textwrap.dedent(script))
    done = json.loads(run_dlfix("--apply", "--format=json", cwd=tmp_path).stdout)
    assert [finding["code"] for finding in done["fixed"]] == ["LDR402"]


def test_smoke_does_not_say_what_it_cannot_measure(tmp_path):
    (tmp_path / "pyproject.toml").write_text(SELECT)
    smoked = smoke_source(tmp_path, EPOCHS)
    (entry,) = smoked.verdicts("LDR9")
    assert (entry["verdict"], smoked.status) == ("unchecked", 0)
    assert entry["evidence"].startswith("a short run tells nothing about what it costs")


NEAR = {
    "a loader that is gone through once": EPOCHS.replace("in range(2)", "in [0]"),
    "one loop over two loaders": """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            train, test = (DataLoader(range(n), num_workers=1) for n in (4, 8))
            for loader in [train, test]:
                for batch in loader:
                    print(batch)
    """,
    "it may be told to keep them": EPOCHS.replace("num_workers=1", "num_workers=1, **more()"),
    "it is told to keep them later": EPOCHS.replace(
        "num_workers=1)", "num_workers=1)\n        loader.persistent_workers = True"
    ),
    "as many workers as the user wants": """
        import sys
        from torch.utils.data import DataLoader

        print(DataLoader(range(4), num_workers=int(sys.argv[1])))
    """,
    "spawn for the sake of CUDA": """
        import torch
        from torch.utils.data import DataLoader

        model = torch.nn.Linear(1, 1).cuda()
        loader = DataLoader(range(4), num_workers=1, multiprocessing_context="spawn")
    """,
    "a collator that is a module itself": """
        import torch
        from torch.utils.data import DataLoader

        class Collate(torch.nn.Module):
            def forward(self, batch):
                return batch

        loader = DataLoader(range(4), num_workers=1, collate_fn=Collate())
    """,
    "the state that crosses has no model": """
        import torch
        from torch.utils.data import DataLoader

        class Trainer:
            def __init__(self):
                self.model = torch.nn.Linear(1, 1)

            def __getstate__(self):
                return {}

            def collate(self, batch):
                return batch

            def loader(self):
                return DataLoader(range(4), num_workers=1, collate_fn=self.collate)

        loader = Trainer().loader()
    """,
    "an option that is 0 unless the user says otherwise": """
        import argparse
        from torch.utils.data import DataLoader
        from torchvision.datasets import ImageFolder

        parser = argparse.ArgumentParser()
        parser.add_argument("--workers", type=int, default=0)
        loader = DataLoader(ImageFolder("data"), num_workers=parser.parse_args().workers)
    """,
    "no workers on Windows": """
        import sys
        from torch.utils.data import DataLoader
        from torchvision.datasets import ImageFolder

        loader = DataLoader(ImageFolder("data"), num_workers=0 if sys.platform == "win32" else 4)
    """,
}


@pytest.mark.parametrize("name", NEAR)
def test_no_advice(name):
    assert advice(NEAR[name]) == []


def test_an_image_folder_without_workers():
    script = NEAR["no workers on Windows"].replace('0 if sys.platform == "win32" else 4', "0")
    assert advice(script) == ["LDR901"]


def test_the_model_of_a_collator_of_transformers():
    script = """
        from torch.utils.data import DataLoader
        from transformers import AutoModelForSeq2SeqLM, DataCollatorForSeq2Seq

        model = AutoModelForSeq2SeqLM.from_pretrained("t5-small")
        collate = DataCollatorForSeq2Seq(None, model=model)
        loader = DataLoader(range(4), num_workers=1, collate_fn=collate)
    """
    assert advice(script) == ["LDR905"]


def test_a_list_of_images():
    script = """
        from PIL import Image
        from torch.utils.data import DataLoader, Dataset

        class Images(Dataset):
            def __init__(self, paths):
                self.images = [Image.open(path).convert("RGB") for path in paths]

        loader = DataLoader(Images(["a.png"]), num_workers=1)
    """
    assert advice(script) == ["LDR906"]
