"""A function defined inside another function is sent to the workers.

What happens
    The first ``for batch in loader`` raises in the parent: "AttributeError: Can't pickle local
    object 'main.<locals>.collate'" ("Can't get local object ..." in newer Pythons).

Why spawn breaks it
    ``dataset``, ``collate_fn`` and ``worker_init_fn`` go to a spawned worker by pickle, with all
    that they hold. Pickle writes down a function as module and name. The name of a local function
    has ``<locals>`` in it and exists only while the outer function runs, so nobody can look it
    up. It does not matter whether it uses variables of the outer function. A factory such as
    ``make_collate(pad)`` returns the same kind of function, a closure, only better hidden.
    A forked worker inherits the function and pickles nothing.

Cure
    Move the function to module level. What it took from the outer function becomes an argument,
    bound with functools.partial, or an attribute of a small callable class:

        class Collate:
            def __init__(self, pad): ...
            def __call__(self, batch): ...

Fix safety
    Safe: ``functools.partial`` binds what the function captured, where that cannot change any
    more. No fix where it does change, for ``nonlocal``, for names that mean something only in their
    class, or under a decorator of a library that may make something else of it. Unsafe where a
    decorator of your own would run on import instead of in the call.

When to ignore
    When the loader only ever runs where workers are forked (Linux up to Python 3.13).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "local-function"):
        message = (
            f"local function {offence.name!r} {reaches(offence, crossing)}: it cannot be pickled"
        )
        steps = crossing_steps(offence, crossing, "it is defined here, in a function")
        yield Hazard(offence.node, message, ADVICE, offence.object_path, steps)


ADVICE = "move it to module level; functools.partial or a callable class binds what it captures"


EXAMPLES = (
    Example(
        "collate_fn defined in main()",
        """
        import torch
        from torch.utils.data import DataLoader

        def main():
            def collate(batch):  # LDR202
                return torch.tensor(batch)

            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "a factory returns a closure",
        """
        from torch.utils.data import DataLoader

        def make_collate(pad):
            def collate(batch):  # LDR202
                return batch + [pad]
            return collate

        if __name__ == "__main__":
            loader = DataLoader(range(4), num_workers=1, collate_fn=make_collate(-1))
            for batch in loader:
                print(batch)
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "partial of a local function",
        """
        from functools import partial
        from torch.utils.data import DataLoader

        def main():
            def start(seed, worker_id):  # LDR202
                print("worker", worker_id, "seed", seed)

            init = partial(start, 7)
            for batch in DataLoader(range(4), num_workers=1, worker_init_fn=init):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "a callable class instead of the factory",
        """
        from torch.utils.data import DataLoader

        class Collate:
            def __init__(self, pad):
                self.pad = pad

            def __call__(self, batch):
                return batch + [self.pad]

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=Collate(-1)):
                print(batch)
        """,
    ),
    Example(
        "local functions that stay: one in the parent, one made in the worker",
        """
        from torch.utils.data import DataLoader

        def collate(batch):
            def double(x):
                return 2 * x
            return [double(x) for x in batch]

        def main():
            def show(batch):
                print(batch)
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                show(batch)

        if __name__ == "__main__":
            main()
        """,
    ),
)

RULE = Rule(
    "LDR202", "local-function-crosses", "a local function crosses", __doc__, check, EXAMPLES
)
