"""A loader without workers reads a file for every sample.

What happens
    The GPU waits. The script opens, decodes and transforms each sample itself, and only then
    trains on the batch: one after the other, on one core.

Why spawn breaks it
    It does not break: ``num_workers`` is 0 unless it is given. People leave it out because workers
    failed once, on Windows or macOS. What made them fail is what the other rules are about.

Cure
    Give the loader some workers, and measure:

        loader = DataLoader(dataset, batch_size=32, num_workers=4, persistent_workers=True)

    The call goes under ``if __name__ == "__main__":`` where workers are spawned.

Fix safety
    None: how many workers pay off depends on the machine and the data.

When to ignore
    When the files are few and small, or the loader is used once. Windows is left out: there people
    often do without workers on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import FileRead
from ..crossings.loaders import workers
from ..crossings.values import Unknown
from ..crossings.weights import reader
from .hazard import Hazard
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if birth.world.label == "windows":
        return
    reads: dict = {}
    for happened in birth.serial():
        if isinstance(happened.event, FileRead):
            reads.setdefault(happened.crossing.node, happened.event.node)
    for made in birth.loaders:
        reading = reads.get(made.node) or reader(made.arguments.get("dataset"))
        count = workers(made.loader)
        if reading is not None and count.none and not (count.unknown or _is_option(count)):
            anchor = count.slot.node if count.slot else made.node
            steps = [(reading, "a file is read for each sample"), (made.node, "by this loader")]
            yield Hazard(anchor, MESSAGE, ADVICE, steps=steps)


def _is_option(count) -> bool:
    """Whether 0 is only a default that the user may change."""
    return count.slot is not None and any(isinstance(a, Unknown) for a in count.slot.value)


MESSAGE = "this loader reads a file for each sample, one after the other: num_workers is 0"
ADVICE = "give it a few workers (num_workers=4), and measure"


# The process that reads the file says so.
EXAMPLES = (
    Example(
        "num_workers is left out",
        """
        import multiprocessing
        from torch.utils.data import DataLoader, Dataset

        class Files(Dataset):
            def __len__(self):
                return 2
            def __getitem__(self, i):
                print(multiprocessing.current_process().name, "reads")
                with open(__file__) as file:
                    return len(file.read())

        if __name__ == "__main__":
            for batch in DataLoader(Files(), batch_size=2):  # LDR901
                print(batch)
        """,
        fails=r"MainProcess reads",
    ),
    Example(
        "num_workers is 0",
        """
        import multiprocessing
        import numpy as np
        from torch.utils.data import DataLoader, Dataset

        class Arrays(Dataset):
            def __len__(self):
                return 2
            def __getitem__(self, i):
                print(multiprocessing.current_process().name, "reads")
                return np.load("rows.npy")
        if __name__ == "__main__":
            np.save("rows.npy", np.zeros(3))
            for batch in DataLoader(Arrays(), num_workers=0):  # LDR901
                print(batch)
        """,
        fails=r"MainProcess reads",
    ),
    Example(
        "workers read",
        """
        from torch.utils.data import DataLoader, Dataset

        class Files(Dataset):
            def __len__(self):
                return 2

            def __getitem__(self, i):
                with open(__file__) as file:
                    return len(file.read())

        if __name__ == "__main__":
            for batch in DataLoader(Files(), batch_size=2, num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "the file is read once",
        """
        from torch.utils.data import DataLoader, Dataset

        class Lines(Dataset):
            def __init__(self):
                with open(__file__) as file:
                    self.lines = file.readlines()

            def __len__(self):
                return 4

            def __getitem__(self, i):
                return self.lines[i]

        if __name__ == "__main__":
            print(list(DataLoader(Lines(), batch_size=2)))
        """,
    ),
)

RULE = Rule("LDR901", "reads-without-workers", "reads without workers", __doc__, check, EXAMPLES)
