"""A lambda is sent to the workers, and a lambda cannot be pickled.

What happens
    The first ``for batch in loader`` raises in the parent: "AttributeError: Can't pickle local
    object 'main.<locals>.<lambda>'" ("Can't get local object ..." in newer Pythons), or
    "PicklingError: ... attribute lookup <lambda> on __main__ failed". Building the loader was
    fine. On Windows the half-born worker adds an "EOFError: Ran out of input" of its own.

Why spawn breaks it
    A spawned worker receives ``dataset``, ``collate_fn`` and ``worker_init_fn``, with all that
    they hold, by pickle. Pickle does not send a function's code: it sends the module and the
    name, and the worker looks the name up. Every lambda is called ``<lambda>``, a name that leads
    nowhere. A forked worker inherits the object itself and never pickles it.

Cure
    Write a function at module level, and bind what the lambda captured with functools.partial:

        def pad(batch, length): ...

        DataLoader(..., collate_fn=partial(pad, length=80))

Fix safety
    Safe: ``functools.partial`` binds what the lambda captured, where that cannot change any more.
    Where it does change, a lambda would see the new value, and there is no fix. A lambda that
    reads ``self`` becomes a partial of it; ``defaultdict(lambda: 0)`` becomes ``defaultdict(int)``.

When to ignore
    When the loader only ever runs where workers are forked. A switch on Windows alone is not
    enough: macOS spawns, and Linux uses forkserver from Python 3.14 on.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "lambda"):
        message = f"lambda {reaches(offence, crossing)}: it cannot be pickled"
        steps = crossing_steps(offence, crossing, "the lambda is written here")
        advice = IN_NOTEBOOK if birth.in_notebook else ADVICE
        yield Hazard(offence.node, message, advice, offence.object_path, steps)


IN_NOTEBOOK = "write it as a function in a .py file that the notebook imports"
ADVICE = "write it as a function at module level; functools.partial binds what it captures"


EXAMPLES = (
    Example(
        "a lambda as collate_fn",
        """
        from torch.utils.data import DataLoader

        def main():
            loader = DataLoader(
                range(4),
                batch_size=2,
                num_workers=1,
                collate_fn=lambda batch: batch,  # LDR201
            )
            for batch in loader:
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "the dataset keeps a lambda among its transforms",
        """
        from torch.utils.data import DataLoader, Dataset

        class Squares(Dataset):
            def __init__(self):
                self.transforms = [abs, lambda x: x * x]  # LDR201

            def __len__(self):
                return 4

            def __getitem__(self, i):
                return self.transforms[1](i)

        if __name__ == "__main__":
            for batch in DataLoader(Squares(), num_workers=1):
                print(batch)
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "a lambda with a name is still called <lambda>",
        """
        from torch.utils.data import DataLoader

        seed_worker = lambda worker_id: print("worker", worker_id)  # LDR201

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, worker_init_fn=seed_worker):
                print(batch)
        """,
        fails=r"Can't pickle <function <lambda>",
    ),
    Example(
        "a function at module level, its argument bound by partial",
        """
        from functools import partial
        from torch.utils.data import DataLoader

        def scale(batch, factor):
            return [x * factor for x in batch]

        if __name__ == "__main__":
            collate = partial(scale, factor=10)
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)
        """,
    ),
    Example(
        "lambdas that never leave their process",
        """
        from torch.utils.data import DataLoader, Dataset

        SCALES = {"ten": lambda x: x * 10}

        class Scaled(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return max((i, SCALES["ten"](i)), key=lambda x: x)

        if __name__ == "__main__":
            order = sorted(range(4), key=lambda i: -i)
            for batch in DataLoader(Scaled(), sampler=order, num_workers=1):
                print(batch)
        """,
    ),
)

RULE = Rule("LDR201", "lambda-crosses", "a lambda crosses to a worker", __doc__, check, EXAMPLES)
