"""Code that runs in a worker starts processes, and a worker may not have any.

What happens
    The worker raises, and the parent raises again: "AssertionError: Caught AssertionError in
    DataLoader worker process 0. ... daemonic processes are not allowed to have children".

Why spawn breaks it
    It is not spawn that does: the workers of a DataLoader and of a ``multiprocessing.Pool`` are
    daemonic however they are started, so that they die with their parent, and
    ``multiprocessing`` refuses to let a daemonic process start others, which would be orphans.
    The children of ``torch.multiprocessing.spawn`` and of ``ProcessPoolExecutor`` are not daemonic.

Cure
    Let the worker do the work itself: ``num_workers=0`` for a loader inside it. For work that
    waits, threads will do (``concurrent.futures.ThreadPoolExecutor``). Or prepare it in the parent,
    before the loader is iterated.

Fix safety
    None: what runs inside the worker gets slower, and whether that matters is yours to say.

When to ignore
    When the code is only reached with ``num_workers=0``.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import WorkerStart
from .hazard import Hazard, catches, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for start, crossing in birth.in_worker(WorkerStart):
        if not crossing.daemonic or not start.certain or catches(start, "AssertionError"):
            continue
        message = (
            f"this starts {start.what} inside {crossing.what}, which may not start any:"
            f" AssertionError{once(crossing)}"
        )
        steps = worker_steps(start, crossing, f"this starts {start.what}")
        yield Hazard(start.node, message, ADVICE, steps=steps)


ADVICE = "do it in the worker itself (a loader: num_workers=0), in threads, or before in the parent"


EXAMPLES = (
    Example(
        "a dataset that reads through a loader with workers",
        """
        from torch.utils.data import DataLoader, Dataset

        class Outer(Dataset):
            def __len__(self):
                return 2

            def __getitem__(self, i):
                inner = DataLoader(range(4), num_workers=1)
                return sum(int(x) for x in inner)  # LDR304

        if __name__ == "__main__":
            for batch in DataLoader(Outer(), num_workers=1):
                print(batch)
        """,
        fails=r"AssertionError: daemonic processes are not allowed to have children",
    ),
    Example(
        "collate_fn starts a pool",
        """
        import multiprocessing as mp
        from torch.utils.data import DataLoader

        def square(x):
            return x * x

        def collate(batch):
            with mp.Pool(2) as pool:  # LDR304
                return pool.map(square, batch)

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)
        """,
        fails=r"AssertionError: daemonic processes are not allowed to have children",
    ),
    Example(
        "no processes where a worker asks",
        """
        from torch.utils.data import DataLoader, Dataset, get_worker_info

        class Outer(Dataset):
            def __len__(self):
                return 2

            def __getitem__(self, i):
                workers = 0 if get_worker_info() else 1
                return sum(int(x) for x in DataLoader(range(4), num_workers=workers))

        if __name__ == "__main__":
            for batch in DataLoader(Outer(), num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "the children of an executor are not daemonic",
        """
        from concurrent.futures import ProcessPoolExecutor
        from torch.utils.data import DataLoader

        def count(size):
            return [int(x) for x in DataLoader(range(size), num_workers=1)]

        if __name__ == "__main__":
            with ProcessPoolExecutor(1) as executor:
                print(executor.submit(count, 3).result())
        """,
    ),
)

RULE = Rule("LDR304", "start-in-worker", "a worker starts processes", __doc__, check, EXAMPLES)
