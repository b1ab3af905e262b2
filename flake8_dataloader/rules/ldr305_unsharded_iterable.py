"""An IterableDataset with several workers never asks which of them it runs in.

What happens
    Nothing is raised, but with N workers every sample comes N times in an epoch, and the epoch is
    N times as long.

Why spawn breaks it
    It is not spawn that does: each worker has its own copy of the dataset and calls ``__iter__`` on
    it, and the loader takes what all of them give. Of a map-style dataset the loader hands out the
    indices; an IterableDataset has to divide its work itself.

Cure
    Let each worker take its share:

        info = torch.utils.data.get_worker_info()
        first, step = (info.id, info.num_workers) if info else (0, 1)
        yield from itertools.islice(self.samples, first, None, step)

    Or give every worker another part of the dataset in ``worker_init_fn``.

Fix safety
    None: what a share is depends on the data, as files are better divided than lines.

When to ignore
    When the samples are random or endless, so that an epoch means nothing; or when something that
    dlfix does not see divides them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import Entered
from ..crossings.sharding import by_hook, has_several_workers, is_whole
from .hazard import Hazard, once
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    entries = list(birth.in_worker(Entered))
    for entered, crossing in entries:
        if not has_several_workers(crossing) or not is_whole(entered, crossing):
            continue
        if by_hook(crossing, [other for other, _ in entries]):
            continue
        message = (
            f"each of the {crossing.what} gives every sample: __iter__ does not ask"
            f" get_worker_info() for its share{once(crossing, above=1)}"
        )
        steps = [
            (entered.node, "each worker calls this, on its own copy of the dataset"),
            (crossing.node, f"{crossing.what} come from here"),
        ]
        yield Hazard(entered.node, message, ADVICE, "dataset", steps)


ADVICE = "take every num_workers-th item, from get_worker_info().id on"


EXAMPLES = (
    Example(
        "each worker reads all numbers",
        """
        from torch.utils.data import DataLoader, IterableDataset

        class Numbers(IterableDataset):
            def __init__(self, count):
                self.count = count

            def __iter__(self):  # LDR305
                for number in range(self.count):
                    yield number

        if __name__ == "__main__":
            batches = [int(batch) for batch in DataLoader(Numbers(4), num_workers=2)]
            assert sorted(batches) == [0, 1, 2, 3], batches
        """,
        fails=r"AssertionError: \[0, 0, 1, 1, 2, 2, 3, 3\]",
    ),
    Example(
        "the lines of a file, through a generator method",
        """
        from torch.utils.data import DataLoader, IterableDataset

        class Lines(IterableDataset):
            def __iter__(self):  # LDR305
                return map(str.strip, self.lines())

            def lines(self):
                with open(__file__) as file:
                    yield from file

        if __name__ == "__main__":
            loader = DataLoader(Lines(), batch_size=None, num_workers=2)
            assert len(list(loader)) < 20, "lines came twice"
        """,
        fails=r"AssertionError: lines came twice",
    ),
    Example(
        "each worker takes its share",
        """
        from itertools import islice
        from torch.utils.data import DataLoader, IterableDataset, get_worker_info

        class Numbers(IterableDataset):
            def __iter__(self):
                info = get_worker_info()
                first, step = (info.id, info.num_workers) if info else (0, 1)
                return islice(range(4), first, None, step)

        if __name__ == "__main__":
            print([int(batch) for batch in DataLoader(Numbers(), num_workers=2)])
        """,
    ),
    Example(
        "a single worker has nobody to share with",
        """
        from torch.utils.data import DataLoader, IterableDataset

        class Numbers(IterableDataset):
            def __iter__(self):
                return iter(range(4))

        if __name__ == "__main__":
            print([int(batch) for batch in DataLoader(Numbers(), num_workers=1)])
        """,
    ),
)

RULE = Rule(
    "LDR305",
    "unsharded-iterable",
    "workers do not divide an IterableDataset",
    __doc__,
    check,
    EXAMPLES,
)
