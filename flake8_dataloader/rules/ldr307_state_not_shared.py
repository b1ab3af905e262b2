"""One process changes the state of the dataset, or a global, and another reads its own copy.

What happens
    Nothing is raised. What ``__getitem__`` counts or collects on ``self``, or in a global, is still
    0 or empty when the training script looks. And with ``persistent_workers=True`` what the script
    sets on the dataset from epoch to epoch, as by ``set_epoch``, is never seen by the workers.

Why spawn breaks it
    It is not spawn that does: each worker has a copy of the dataset, made when it was started, by
    pickle or by fork, and globals of its own. Nothing of what happens to a copy comes back, or goes
    there later. Without ``persistent_workers`` each epoch starts new workers, with new copies of
    the dataset as it is.

Cure
    Let the worker return what the script wants to know, as a part of the batch. For the other
    direction keep what changes in shared memory, and change that:

        self.epoch = torch.tensor(0).share_memory_()  # in __init__
        self.epoch.fill_(epoch)  # in set_epoch

    Or leave out ``persistent_workers``.

Fix safety
    None: what is to be shared, and how, is a matter of the program.

When to ignore
    When each process is to have a state of its own, as a cache.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.divided import lost, unseen
from .hazard import Hazard, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for change, crossing, read in lost(birth):
        message = (
            f"{_name(read)} is changed in {crossing.what}, on a copy: the script reads the old one"
            f"{once(crossing)}"
        )
        steps = worker_steps(change, crossing, "worker code changes its copy here")
        steps.append((read.node, "the script reads its own here"))
        yield Hazard(change.node, message, RETURN, steps=steps)
    for change, crossing, read in unseen(birth):
        message = (
            f"{_name(read)} is changed when persistent {crossing.what} have been started: they keep"
            f" the copy that they have{once(crossing)}"
        )
        steps = [(change.call or change.node, f"the script changes {_name(read)} here")]
        steps += worker_steps(read, crossing, "worker code reads its copy here")
        yield Hazard(change.call or change.node, message, SHARE, steps=steps)


def _name(read) -> str:
    return f"{read.name!r}"


RETURN = "return it as a part of the batch"
SHARE = "keep it in shared memory (torch.tensor(0).share_memory_()), or drop persistent_workers"


EXAMPLES = (
    Example(
        "__getitem__ counts, the script looks",
        """
        from torch.utils.data import DataLoader, Dataset

        class Counted(Dataset):
            def __init__(self):
                self.seen = 0

            def __len__(self):
                return 4

            def __getitem__(self, i):
                self.seen += 1  # LDR307
                return i

        if __name__ == "__main__":
            data = Counted()
            print(list(DataLoader(data, num_workers=1)), data.seen, "seen")
        """,
        fails=r" 0 seen",
    ),
    Example(
        "set_epoch, with workers that stay",
        """
        from torch.utils.data import DataLoader, Dataset

        class Curriculum(Dataset):
            epoch = 0
            def set_epoch(self, epoch):
                self.epoch = epoch
            def __len__(self):
                return 1
            def __getitem__(self, i):
                return self.epoch

        if __name__ == "__main__":
            loader = DataLoader(Curriculum(), num_workers=1, persistent_workers=True)
            for epoch in range(3):
                loader.dataset.set_epoch(epoch)  # LDR307
                print("epoch", epoch, [int(x) for x in loader])
        """,
        fails=r"epoch 2 \[0\]",
    ),
    Example(
        "new workers for each epoch get a new copy",
        """
        from torch.utils.data import DataLoader, Dataset

        class Curriculum(Dataset):
            epoch = 0

            def __len__(self):
                return 1

            def __getitem__(self, i):
                return self.epoch

        if __name__ == "__main__":
            loader = DataLoader(Curriculum(), num_workers=1)
            for epoch in range(3):
                loader.dataset.epoch = epoch
                print("epoch", epoch, [int(x) for x in loader])
        """,
    ),
    Example(
        "each process fills a cache of its own",
        """
        from torch.utils.data import DataLoader, Dataset

        class Cached(Dataset):
            def __init__(self):
                self.squares = {}

            def __len__(self):
                return 4

            def __getitem__(self, i):
                if i not in self.squares:
                    self.squares[i] = i * i
                return self.squares[i]

        if __name__ == "__main__":
            print(list(DataLoader(Cached(), num_workers=1)))
        """,
    ),
)

RULE = Rule("LDR307", "state-not-shared", "state is changed in a copy", __doc__, check, EXAMPLES)
