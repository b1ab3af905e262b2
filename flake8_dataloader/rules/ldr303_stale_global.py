"""Code that runs in a worker reads a global that has been changed in the parent only.

What happens
    Nothing is raised. The worker goes on with the value from import time: the scale is still 1,
    the table is still empty, tensors are float32 again. Where it has nothing yet (None, a key that
    only ``main()`` adds) it fails with a TypeError, AttributeError or KeyError.

Why spawn breaks it
    A spawned worker fills its globals by running the main module again, as ``__mp_main__``, and
    ``main()`` is not called there. So what ``main()`` binds with ``global``, adds to a registry or
    sets on a module does not reach it, nor do settings of the process such as
    ``torch.set_default_dtype``. A ``multiprocessing.Value`` that is a global is made anew in each
    process, and shared by none. A forked worker inherits everything as it was at the fork.

Cure
    Hand the value over: as an argument of the dataset's ``__init__`` kept on ``self``, or bound
    to ``collate_fn`` by functools.partial:

        DataLoader(..., collate_fn=partial(collate, scale=scale))

    Repeat a setting in ``worker_init_fn``. Give a shared Value to each process: an attribute of
    the dataset, or ``initargs`` of a Pool, carries it over.

Fix safety
    None. A new parameter changes every place that builds the dataset.

When to ignore
    When the old value will do in a worker, as with a flag for printing.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import Crossing, StaleRead
from .hazard import Hazard, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    seen = set()
    for read, crossing in birth.in_worker(StaleRead):
        key = (read.function, read.change.name)
        if key in seen or not birth.spawns(crossing) or not _bites(birth, read):
            continue
        seen.add(key)
        says, changed, advice = _said(read, crossing)
        steps = [(read.change.node, changed), *worker_steps(read, crossing, "it matters here")]
        yield Hazard(read.node, says, advice, steps=steps)


def _bites(birth: Birth, read: StaleRead) -> bool:
    setting = read.change.setting
    return setting is None or birth.world.sys_platform in setting.platforms


def _said(read: StaleRead, crossing: Crossing) -> tuple[str, str, str]:
    """The message, what the change did, and the advice."""
    name, what = read.change.name, crossing.what
    if setting := read.change.setting:
        says = f"{setting.what} is set by the script only: {what} do not have it"
        return says + once(crossing), "it is set here", setting.cure
    if read.change.own:
        says = f"{name!r} is not shared with {what}: each process makes its own at import"
        return says + once(crossing), "each process makes its own here", SHARE
    says = f"{name!r} is read in {what}, where it is still as at import: only the script changes it"
    return says + once(crossing), f"the script changes {name} here", ADVICE


ADVICE = "pass it to the dataset's constructor, or bind it to the function with functools.partial"
SHARE = "keep it on the dataset, or pass it in args or initargs, so that it is sent to each process"


EXAMPLES = (
    Example(
        "main() changes a global that __getitem__ reads",
        """
        from torch.utils.data import DataLoader, Dataset

        SCALE = 1

        class Scaled(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return i * SCALE  # LDR303

        if __name__ == "__main__":
            SCALE = 10
            batches = [batch.tolist() for batch in DataLoader(Scaled(), num_workers=1)]
            assert sum(batches, []) == [0, 10, 20, 30], batches
        """,
        fails=r"AssertionError: \[\[0\], \[1\], \[2\], \[3\]\]",
    ),
    Example(
        "main() fills a table that collate_fn looks into",
        """
        from torch.utils.data import DataLoader

        WORDS = {}

        def collate(batch):
            return [WORDS[i] for i in batch]  # LDR303

        def main():
            for i, word in enumerate("abcd"):
                WORDS[i] = word
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"KeyError: Caught KeyError in DataLoader worker process 0",
    ),
    Example(
        "the default dtype is set in the script only",
        """
        import torch
        from torch.utils.data import DataLoader, Dataset

        class Zeros(Dataset):
            def __len__(self):
                return 2

            def __getitem__(self, i):
                return torch.zeros(2)  # LDR303

        if __name__ == "__main__":
            torch.set_default_dtype(torch.float64)
            for batch in DataLoader(Zeros(), num_workers=1):
                assert batch.dtype == torch.float64, batch.dtype
        """,
        fails=r"AssertionError: torch\.float32",
    ),
    Example(
        "a counter that was meant to be shared",
        """
        import multiprocessing as mp

        done = mp.Value("i", 0)

        def work(i):
            done.value += 1  # LDR303
            return i

        if __name__ == "__main__":
            with mp.Pool(2) as pool:
                print(pool.map(work, range(4)))
            assert done.value == 4, done.value
        """,
        fails=r"AssertionError: 0",
    ),
    Example(
        "the value crosses with the dataset",
        """
        from torch.utils.data import DataLoader, Dataset

        class Scaled(Dataset):
            def __init__(self, scale):
                self.scale = scale

            def __len__(self):
                return 4

            def __getitem__(self, i):
                return i * self.scale

        if __name__ == "__main__":
            for batch in DataLoader(Scaled(10), num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "only the parent reads what it changes; the worker fills its own cache",
        """
        from torch.utils.data import DataLoader

        EPOCH, CACHE = 0, {}

        def square(i):
            if i not in CACHE:
                CACHE[i] = i * i
            return CACHE[i]

        def collate(batch):
            return [square(i) for i in batch]

        if __name__ == "__main__":
            EPOCH = square(3)
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(EPOCH, batch)
        """,
    ),
)

RULE = Rule("LDR303", "stale-global", "worker reads a stale global", __doc__, check, EXAMPLES)
