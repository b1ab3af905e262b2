"""The dataset holds data that is copied in full to every worker.

What happens
    The first batch comes late, and memory is taken as many times over as there are workers: 4
    workers, a table of 2 GB, 10 GB. A memory-mapped array is read in full.

Why spawn breaks it
    It does not break. A forked worker shares the pages of its parent. To a spawned one the dataset
    is sent by pickle: numpy arrays (also those of ``mmap_mode="r"`` and ``np.memmap``), tables,
    lists and dicts are written out, sent, and built again in each worker, at each start. Only
    tensors are shared.

Cure
    Keep a tensor, which moves to shared memory, and of which only a handle is sent:

        self.data = torch.from_numpy(np.load(path))

    Or keep the path, and open the array in the worker, when the first sample is asked for.

Fix safety
    None: what suits is a matter of your data.

When to ignore
    When the data are small: up to some 10 MB nobody notices.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, once
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "bulk"):
        if offence.trail[0][0] == "dataset" and crossing.loader is not None:
            message = (
                f"{offence.name} that was read into memory is copied to each of the"
                f" {crossing.what} as {offence.object_path}{once(crossing)}"
            )
            steps = crossing_steps(offence, crossing, f"this is {offence.name}")
            yield Hazard(offence.node, message, ADVICE, offence.object_path, steps)


ADVICE = "keep it as a tensor, which is shared, or open it in the worker, at the first sample"


# ForkingPickler is what writes the dataset to a worker.
EXAMPLES = (
    Example(
        "a memory-mapped array",
        """
        import numpy as np
        from multiprocessing.reduction import ForkingPickler
        from torch.utils.data import DataLoader, Dataset

        class Rows(Dataset):
            def __init__(self):
                self.data = np.load("rows.npy", mmap_mode="r")  # LDR906
            def __len__(self):
                return 4
            def __getitem__(self, i):
                return self.data[i].sum()
        if __name__ == "__main__":
            np.save("rows.npy", np.zeros((4, 250_000)))
            print(len(ForkingPickler.dumps(Rows())), "bytes go to each worker")
            print(list(DataLoader(Rows(), num_workers=1)))
        """,
        fails=r"\b\d{7,} bytes go to each worker",
    ),
    Example(
        "the lines of a file",
        """
        from multiprocessing.reduction import ForkingPickler
        from torch.utils.data import DataLoader, Dataset

        class Lines(Dataset):
            def __init__(self):
                self.lines = open("lines.txt").readlines()  # LDR906
            def __len__(self):
                return 4
            def __getitem__(self, i):
                return self.lines[i]
        if __name__ == "__main__":
            with open("lines.txt", "w") as file:
                file.writelines(f"line {number}\\n" for number in range(100_000))
            print(len(ForkingPickler.dumps(Lines())), "bytes go to each worker")
            print(list(DataLoader(Lines(), num_workers=1)))
        """,
        fails=r"\b\d{7,} bytes go to each worker",
    ),
    Example(
        "a tensor is shared",
        """
        import numpy as np
        import torch
        from multiprocessing.reduction import ForkingPickler
        from torch.utils.data import DataLoader, TensorDataset

        if __name__ == "__main__":
            np.save("rows.npy", np.zeros((4, 250_000)))
            data = TensorDataset(torch.from_numpy(np.load("rows.npy")))
            print(len(ForkingPickler.dumps(data)), "bytes go to each worker")
            for (rows,) in DataLoader(data, num_workers=1):
                print(rows.shape, [rows.sum()])
        """,
    ),
    Example(
        "each worker opens the array",
        """
        import numpy as np
        from torch.utils.data import DataLoader, Dataset

        class Rows(Dataset):
            data = None
            def __len__(self):
                return 4
            def __getitem__(self, i):
                if self.data is None:
                    self.data = np.load("rows.npy", mmap_mode="r")
                return self.data[i].sum()
        if __name__ == "__main__":
            np.save("rows.npy", np.zeros((4, 250_000)))
            for batch in DataLoader(Rows(), num_workers=1):
                print(batch)
        """,
    ),
)

RULE = Rule("LDR906", "data-copied-to-workers", "data is copied", __doc__, check, EXAMPLES)
