"""Worker processes are started while the main module is being imported.

What happens
    No batch comes. Every worker prints "An attempt has been made to start a new process before
    the current process has finished its bootstrapping phase", and the script ends with
    "DataLoader worker (pid(s) ...) exited unexpectedly". When more than 64 KiB go to a worker,
    Linux and macOS hang instead, and Windows says "BrokenPipeError".

Why spawn breaks it
    A spawned worker is a fresh interpreter. It runs your main module again, under the name
    ``__mp_main__``, to find the classes and functions it needs. A loop over a loader that stands
    outside the guard runs there too and tries to start workers inside the worker. CPython
    refuses that (``_check_not_importing_main`` in ``multiprocessing/spawn.py``). A forked worker
    is a copy of its parent and runs nothing again: hence the script works on Linux, up to the
    day of Python 3.14, where forkserver is the default.

Cure
    Move what runs into a function, and call it under the guard:

        def main():
            for batch in loader:
                ...

        if __name__ == "__main__":
            main()

    Building a DataLoader at module level is harmless. Only iterating over it starts workers.

Fix safety
    Safe where it can be shown that nothing else changes. From the first start on, all that does
    something moves under the guard, in its order. Definitions, imports and constants that
    functions read stay. The guard opens no scope, so globals stay globals. Unsafe where a
    function reads a name that moves (a worker would lack it), ``__all__`` lists one, another file
    of the project imports this one, something that stays could notice that it now runs first, or
    writes files: every worker would do that again.

When to ignore
    When the file only ever runs where workers are forked, or as the ``__main__.py`` of a package
    (``python -m package``), which CPython does not run again in a child.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import WorkerStart
from .hazard import Hazard
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for start in birth.at_import(WorkerStart):
        if start.certain and birth.spawns(start):
            steps = [(start.anchor, "this statement runs whenever the module is imported")]
            steps += [(call, "it calls this") for call in start.calls]
            if start.loader is not None:
                steps.append((start.loader.node, "this loader has workers"))
            steps.append((start.node, f"this starts {start.what}"))
            yield Hazard(start.anchor, MESSAGE.format(what=start.what), ADVICE, steps=steps)


MESSAGE = (
    'starts {what} at import time, not under `if __name__ == "__main__":`,'
    " so each of them runs this again and dies"
)
ADVICE = 'move it into a function and call that under `if __name__ == "__main__":`'


EXAMPLES = (
    Example(
        "a training loop at module level",
        """
        from torch.utils.data import DataLoader

        loader = DataLoader(range(4), batch_size=2, num_workers=1)
        for epoch in range(2):
            for batch in loader:  # LDR101
                print(epoch, batch)
        """,
        fails=r"finished its bootstrapping phase",
    ),
    Example(
        "main() is called without a guard",
        """
        from torch.utils.data import DataLoader

        def main():
            loader = DataLoader(range(4), batch_size=2, num_workers=1)
            for batch in loader:
                print(batch)

        main()  # LDR101
        """,
        fails=r"finished its bootstrapping phase",
    ),
    Example(
        "a first look at the data, above the guard",
        """
        from torch.utils.data import DataLoader

        loader = DataLoader(range(4), batch_size=2, num_workers=1)
        print("one batch:", next(iter(loader)))  # LDR101

        if __name__ == "__main__":
            for batch in loader:
                print(batch)
        """,
        fails=r"finished its bootstrapping phase",
    ),
    Example(
        "the same loop under the guard",
        """
        from torch.utils.data import DataLoader

        def main():
            loader = DataLoader(range(4), batch_size=2, num_workers=1)
            for batch in loader:
                print(batch)

        if "__main__" == __name__:
            main()
        """,
    ),
    Example(
        "built at module level, iterated under the guard; the preview has no workers",
        """
        from torch.utils.data import DataLoader

        loader = DataLoader(range(4), batch_size=2, num_workers=1)
        print("preview:", next(iter(DataLoader(range(4)))))

        if __name__ == "__main__":
            for batch in loader:
                print(batch)
        """,
    ),
)

RULE = Rule("LDR101", "unguarded-start", "workers start at import", __doc__, check, EXAMPLES)
