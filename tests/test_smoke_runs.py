"""Whatever starts workers is run unchanged: frameworks, subclasses, plain processes."""

from __future__ import annotations

import pytest
from smoking import smoke, smoke_source, write


def only_loader(smoked) -> dict:
    (loader,) = smoked.report["loaders"]
    return loader


def test_a_plain_loop_gives_two_batches_and_ends(tmp_path):
    source = """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            for epoch in range(1000):
                for batch in DataLoader(range(8), num_workers=2):
                    print(epoch, batch)
            open("reached", "w").close()
    """
    smoked = smoke_source(tmp_path, source)
    loader = only_loader(smoked)
    assert (smoked.status, smoked.report["ended"]) == (0, "stop")
    assert (loader["path"], loader["line"], loader["num_workers"]) == ("train.py", 5, 2)
    assert (loader["batches"], loader["start_method"]) == (2, "spawn")
    assert loader["first_batch_seconds"] > 0 and loader["pickled_bytes"] > 0
    assert not (tmp_path / "reached").exists()


def test_arguments_and_the_working_directory_are_the_users(tmp_path):
    source = """
        import os, sys
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            print(list(DataLoader(range(4), num_workers=0)))
            with open("seen", "w") as file:
                print(*sys.argv, os.environ.get("PYTHONPATH", "").count("hook"), file=file)
    """
    smoked = smoke_source(tmp_path, source, "--", "--data", "./d", "--", "-x")
    assert smoked.status == 0
    assert (tmp_path / "seen").read_text() == "train.py --data ./d -- -x 1\n"


def test_a_module_is_run_as_python_would(tmp_path):
    write(tmp_path, "", "pkg/__init__.py")
    write(tmp_path, "def double(batch):\n    return batch * 2\n", "pkg/data.py")
    source = """
        import sys
        from torch.utils.data import DataLoader
        from .data import double

        loader = DataLoader(range(4), num_workers=1)
        for batch in loader:
            print(__spec__.name, batch)
    """
    write(tmp_path, source, "pkg/train.py")
    smoked = smoke(tmp_path, "-m", "pkg.train")
    assert smoked.confirmed() == ["LDR101"]
    (entry,) = smoked.verdicts("LDR101")
    assert (entry["path"], entry["line"], entry["foreseen"]) == ("pkg/train.py", 6, True)


@pytest.mark.parametrize("returned", ["loader", "[loader]", "{'train': loader}"])
def test_a_function_that_makes_loaders(tmp_path, returned):
    source = f"""
        from torch.utils.data import DataLoader

        def make():
            loader = DataLoader(range(4), num_workers=1, collate_fn=lambda batch: batch)
            return {returned}
    """
    write(tmp_path, source, "data.py")
    smoked = smoke(tmp_path, "data:make")
    assert smoked.confirmed() == ["LDR201"]
    (entry,) = smoked.verdicts("LDR201")
    assert (entry["line"], entry["object_path"]) == (4, "collate_fn")


def test_what_a_module_imports_is_found_from_the_working_directory(tmp_path):
    write(tmp_path, "from pkg.data import make\n\nif __name__ == '__main__':\n    list(make())\n",
          "pkg/train.py")  # fmt: skip
    source = """
        from torch.utils.data import DataLoader

        def make():
            return DataLoader(range(4), num_workers=1, collate_fn=lambda batch: batch)
    """
    write(tmp_path, source, "pkg/data.py")
    (entry,) = smoke(tmp_path, "-m", "pkg.train").verdicts("LDR201")
    assert (entry["path"], entry["verdict"]) == ("pkg/data.py", "confirmed")


def test_project_modules_are_analysed_too(tmp_path):
    write(
        tmp_path,
        """
        from torch.utils.data import DataLoader

        def make():
            return DataLoader(range(4), num_workers=1, collate_fn=lambda batch: batch)
        """,
        "data.py",
    )
    write(tmp_path, "print('not imported by train.py')\n", "other.py")
    source = """
        from data import make

        if __name__ == "__main__":
            print(list(make()))
    """
    smoked = smoke_source(tmp_path, source)
    (entry,) = smoked.verdicts("LDR201")
    assert (entry["path"], entry["verdict"], entry["foreseen"]) == ("data.py", "confirmed", True)


LIGHTNING = """
    import lightning
    import torch
    from torch.utils.data import DataLoader

    class Model(lightning.LightningModule):
        def __init__(self):
            super().__init__()
            self.layer = torch.nn.Linear(1, 1)

        def training_step(self, batch, index):
            return self.layer(batch.float().view(-1, 1)).sum()

        def validation_step(self, batch, index):
            self.log("loss", self.layer(batch.float().view(-1, 1)).sum())

        def configure_optimizers(self):
            return torch.optim.SGD(self.parameters(), 0.1)

    def main():
        quiet = {"logger": False, "enable_checkpointing": False, "accelerator": "cpu"}
        trainer = lightning.Trainer(max_epochs=1000, **quiet)
        train = DataLoader(range(8), num_workers=1)
        trainer.fit(Model(), train, DataLoader(range(6), num_workers=1))

"""


def test_lightning_with_its_sanity_check(tmp_path):
    pytest.importorskip("lightning", reason="in the test extra")
    smoked = smoke_source(tmp_path, LIGHTNING + "    if __name__ == '__main__':\n        main()\n")
    assert (smoked.status, smoked.report["ended"]) == (0, "stop"), smoked.errors
    assert sorted(loader["line"] for loader in smoked.report["loaders"]) == [22, 23]
    assert {loader["batches"] for loader in smoked.report["loaders"]} == {2}


def test_lightning_without_a_guard(tmp_path):
    """What users see is "Please call `iter(combined_loader)` first", or a hang."""
    pytest.importorskip("lightning", reason="in the test extra")
    smoked = smoke_source(tmp_path, LIGHTNING + "    main()\n")
    assert smoked.confirmed() == ["LDR101"]


def test_the_trainer_of_hugging_face(tmp_path):
    pytest.importorskip("transformers", reason="heavy, so not in the test extra")
    source = """
        import torch
        from transformers import Trainer, TrainingArguments

        class Rows(torch.utils.data.Dataset):
            def __len__(self):
                return 32

            def __getitem__(self, index):
                return {"x": torch.tensor([float(index)]), "labels": torch.tensor([1.0])}

        class Model(torch.nn.Module):
            def __init__(self):
                super().__init__()
                self.layer = torch.nn.Linear(1, 1)

            def forward(self, x, labels=None):
                return {"loss": (self.layer(x) - labels).square().mean()}

        def collate(rows):
            return {key: torch.stack([row[key] for row in rows]) for key in rows[0]}

        if __name__ == "__main__":
            arguments = TrainingArguments("out", dataloader_num_workers=1, report_to=[],
                                          save_strategy="no", use_cpu=True)
            Trainer(Model(), arguments, (lambda rows: collate(rows)), Rows()).train()
    """
    smoked = smoke_source(tmp_path, source)
    assert smoked.confirmed() == ["LDR201"]
    assert smoked.verdicts("LDR201")[0]["object_path"] == "collate_fn"


def test_a_subclass_whose_sampler_never_ends(tmp_path):
    """As in YOLOv5: a generator that asks an endless iterator by next()."""
    source = """
        from torch.utils.data import DataLoader

        class Repeat:
            def __init__(self, sampler):
                self.sampler = sampler

            def __iter__(self):
                while True:
                    yield from iter(self.sampler)

        class Endless(DataLoader):
            def __init__(self, *arguments, **keywords):
                super().__init__(*arguments, **keywords)
                object.__setattr__(self, "batch_sampler", Repeat(self.batch_sampler))
                self.iterator = super().__iter__()

            def __len__(self):
                return len(self.batch_sampler.sampler)

            def __iter__(self):
                for _ in range(len(self)):
                    yield next(self.iterator)

        if __name__ == "__main__":
            train = Endless(range(8), num_workers=1)
            test = DataLoader(range(4), num_workers=1)
            for epoch in range(3):
                for batch in train:
                    print(batch)
                for batch in test:
                    print(batch)
    """
    smoked = smoke_source(tmp_path, source)
    assert smoked.status == 0, smoked.report
    assert [loader["batches"] for loader in smoked.report["loaders"]] == [2, 2]


def test_stateful_persistent_and_iterable(tmp_path):
    source = """
        from torch.utils.data import DataLoader, IterableDataset
        from torchdata.stateful_dataloader import StatefulDataLoader

        class Stream(IterableDataset):
            def __iter__(self):
                return iter(range(8))

        if __name__ == "__main__":
            loaders = [
                StatefulDataLoader(range(8), num_workers=1, persistent_workers=True),
                DataLoader(Stream(), num_workers=1, persistent_workers=True),
                DataLoader(Stream(), batch_size=None, num_workers=1),
            ]
            for epoch in range(3):
                for loader in loaders:
                    print(len(list(loader)))
    """
    pytest.importorskip("torchdata", reason="in the test extra")
    smoked = smoke_source(tmp_path, source)
    assert (smoked.status, smoked.report["ended"]) == (0, "stop"), smoked.errors
    found = [(loader["line"], loader["batches"]) for loader in smoked.report["loaders"]]
    assert found == [(10, 2), (11, 2), (12, 2)]


STARTS = """
    import multiprocessing as mp
    import torch.multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    def double(x):
        return x * 2

    def ranked(rank, x):
        print(rank, x)

    def attempt(start):
        try:
            print(start())
        except Exception as error:
            print(type(error).__name__)

    class Child(mp.Process):
        def __init__(self, work):
            super().__init__()
            self.work = work

        def run(self):
            self.work(1)

    def process(work):
        child = mp.Process(target=work, args=(1,))
        child.start()
        child.join()

    def pool(work):
        with mp.Pool(1) as workers:
            return workers.map(work, [1, 2])

    def executor(work):
        with ProcessPoolExecutor(1) as workers:
            return workers.submit(work, 1).result()

    def main(works, start):
        attempt(lambda: process(works[0]))
        attempt(lambda: Child(works[1]).start())
        attempt(lambda: pool(works[2]))
        attempt(lambda: executor(works[3]))
        attempt(lambda: torch.multiprocessing.spawn(start, (1,), nprocs=1))

    if __name__ == "__main__":
        works = [
            {work},
            {work},
            {work},
            {work},
        ]
        main(works, {start})
"""


def test_processes_without_a_loader(tmp_path):
    smoked = smoke_source(tmp_path, STARTS.format(work="double", start="ranked"))
    assert (smoked.status, smoked.report["verdicts"]) == (0, []), smoked.errors


def test_each_start_names_what_it_could_not_send(tmp_path):
    source = STARTS.format(work="lambda x: x", start="lambda rank, x: x")
    smoked = smoke_source(tmp_path, source)
    paths = {entry["object_path"] for entry in smoked.verdicts("LDR201")}
    assert paths == {"target", "self.work", "func", "fn"}
    assert smoked.confirmed() == ["LDR201"]


def test_workers_can_be_overridden(tmp_path):
    source = """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            keywords = {"persistent_workers": True, "prefetch_factor": 4, "timeout": 50}
            for batch in DataLoader(range(8), num_workers=4, **keywords):
                print(batch)
    """
    smoked = smoke_source(tmp_path, source, "--workers", "0")
    assert smoked.status == 0 and only_loader(smoked)["num_workers"] == 0
    smoked = smoke(tmp_path, "train.py", "--workers", "1", "--batches", "5")
    assert (only_loader(smoked)["num_workers"], only_loader(smoked)["batches"]) == (1, 5)


@pytest.mark.parametrize("asked, wanted, used", [
    ("fork", "spawn", "spawn"),
    ("spawn", "fork", "spawn"),
    (None, "fork", "fork"),
    (None, "forkserver", "forkserver"),
    ("forkserver", "as-is", "forkserver"),
])  # fmt: skip
def test_the_start_method(tmp_path, asked, wanted, used):
    """spawn is all that Windows has; the others are defaults, and the script may choose."""
    source = f"""
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, multiprocessing_context={asked!r}):
                print(batch)
    """
    smoked = smoke_source(tmp_path, source, "--start-method", wanted)
    assert only_loader(smoked)["start_method"] == used
