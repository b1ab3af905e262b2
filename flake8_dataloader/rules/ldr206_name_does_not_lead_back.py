"""A function or class is sent by a name that does not lead back to it.

What happens
    One of three messages. From the parent: "PicklingError: Can't pickle ...: it's not the same
    object as __main__.collate", or "Can't pickle local object 'timed.<locals>.wrapper'". From a
    dying worker: "Can't get attribute 'collate' on <module '__mp_main__' ...>", after which the
    parent says only "DataLoader worker (pid(s) ...) exited unexpectedly".

Why spawn breaks it
    Pickle sends functions and classes as module and name (``__qualname__``). The parent checks
    that the name leads back to the very same object, and the worker looks it up again. So the
    name must be there, in both, and mean the same. It is not when a decorator returns a wrapper
    that keeps its own local name, when the name has been given to something else since, or when
    the definition stands under ``if __name__ == "__main__":``, which a worker skips. A forked
    worker looks nothing up.

Cure
    Give a decorator's wrapper the name of what it replaces:

        def timed(function):
            @functools.wraps(function)
            def wrapper(batch): ...

    Move definitions above the guard. Do not use the name of a class for its instance.

Fix safety
    Safe for adding ``functools.wraps`` and for moving a definition that uses no name bound under
    the guard. None for a name that is used twice: which use gets a new name is your choice.

When to ignore
    When the loader only ever runs where workers are forked (Linux up to Python 3.13).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "name"):
        if offence.detail == "guard" and not birth.spawns(crossing):
            continue  # it goes through a queue, to a copy of the script
        why, advice = WHY[offence.detail]
        message = f"{offence.name!r} {reaches(offence, crossing)} by a name that {why}"
        steps = crossing_steps(offence, crossing, "it is defined here")
        yield Hazard(offence.node, message, advice, offence.object_path, steps)


WHY = {
    "guard": ("only the script itself defines", "move the definition above the guard"),
    "decorated": (
        "leads into the decorator",
        "put functools.wraps on the inner function, so that it goes by the outer name",
    ),
    "rebound": (
        "leads to something else",
        "give the two definitions different names, so that each is found by its own",
    ),
    "wrapped": (
        "leads to what it was made of",
        "wrap it where it is defined, at module level, or drop it in `__getstate__`",
    ),
    "nowhere": (
        "is not there",
        "keep it under the name that it says of itself, which is the first argument of a call"
        " that makes a class",
    ),
    "private": (
        "is another one outside of the class, because it begins with two underscores",
        "give it a name with one underscore",
    ),
}


EXAMPLES = (
    Example(
        "collate_fn is defined under the guard",
        """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            def collate(batch):  # LDR206
                return batch

            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)
        """,
        fails=r"Can't get attribute 'collate'",
    ),
    Example(
        "a decorator without functools.wraps",
        """
        from torch.utils.data import DataLoader

        def logged(function):
            def wrapper(batch):  # LDR206
                print("collating", len(batch))
                return function(batch)
            return wrapper

        @logged
        def collate(batch):
            return batch

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "the instance takes the name of its class",
        """
        from torch.utils.data import DataLoader, Dataset

        class Numbers(Dataset):  # LDR206
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return i

        Numbers = Numbers()

        if __name__ == "__main__":
            for batch in DataLoader(Numbers, num_workers=1):
                print(batch)
        """,
        fails=r"not the same object as __main__\.Numbers",
    ),
    Example(
        "wraps gives the wrapper the name that leads back to it",
        """
        import functools
        from torch.utils.data import DataLoader

        def logged(function):
            @functools.wraps(function)
            def wrapper(batch):
                return function(batch)
            return wrapper

        @logged
        def collate(batch):
            return batch

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)
        """,
    ),
    Example(
        "a second name for the same function does no harm, nor does a cache",
        """
        from functools import lru_cache
        from torch.utils.data import DataLoader

        @lru_cache(maxsize=None)
        def start(worker_id):
            print("worker", worker_id)

        if __name__ == "__main__":
            init = start
            for batch in DataLoader(range(4), num_workers=1, worker_init_fn=init):
                print(batch)
        """,
    ),
)

RULE = Rule(
    "LDR206", "name-does-not-lead-back", "name does not lead back", __doc__, check, EXAMPLES
)
