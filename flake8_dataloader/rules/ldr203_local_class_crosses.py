"""A class defined inside a function, or an instance of one, is sent to the workers.

What happens
    The first ``for batch in loader`` raises in the parent: "AttributeError: Can't pickle local
    object 'main.<locals>.Numbers'" ("Can't get local object ..." in newer Pythons).

Why spawn breaks it
    Pickle sends an instance as its attributes and the name of its class. The worker imports the
    module and looks the class up by that name. A class made inside a function is no attribute of
    its module, so there is nothing to find. This holds for the dataset itself and for every
    object that it, ``collate_fn`` or ``worker_init_fn`` holds. A forked worker inherits the
    objects and pickles nothing.

Cure
    Move the class to module level, and hand over in ``__init__`` what it took from the function:

        class Numbers(Dataset):
            def __init__(self, count): ...

    A class nested in another class at module level is fine: its name leads back.

Fix safety
    Safe: what the class captured goes through its constructor, if it is only called, and only in
    the function that has these variables. Unsafe where it holds a list or dict: that was a new
    one for each call of the function, and is then one for all.

When to ignore
    When the loader only ever runs where workers are forked (Linux up to Python 3.13).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "local-class"):
        message = f"local class {offence.name!r} {reaches(offence, crossing)}: it cannot be pickled"
        steps = crossing_steps(offence, crossing, "it is defined here, in a function")
        yield Hazard(offence.node, message, ADVICE, offence.object_path, steps)


ADVICE = "move the class to module level; give what it captures to its constructor"


EXAMPLES = (
    Example(
        "the dataset's class is defined in main()",
        """
        from torch.utils.data import DataLoader, Dataset

        def main():
            class Numbers(Dataset):  # LDR203
                def __len__(self):
                    return 4

                def __getitem__(self, i):
                    return i

            for batch in DataLoader(Numbers(), num_workers=1):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "a factory returns an instance of a local class",
        """
        from torch.utils.data import DataLoader

        def make_scale(factor):
            class Scale:  # LDR203
                def __call__(self, batch):
                    return [x * factor for x in batch]

            return Scale()

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=make_scale(10)):
                print(batch)
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "a class nested in a class leads back by name",
        """
        from torch.utils.data import DataLoader

        class Pipeline:
            class Scale:
                def __call__(self, batch):
                    return [10 * x for x in batch]

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=Pipeline.Scale()):
                print(batch)
        """,
    ),
    Example(
        "local classes that stay in the parent: a sampler and a meter",
        """
        from torch.utils.data import DataLoader, Sampler

        def main():
            class Backwards(Sampler):
                def __iter__(self):
                    return iter([3, 2, 1, 0])

            class Meter:
                total = 0

            for batch in DataLoader(range(4), sampler=Backwards(), num_workers=1):
                Meter.total += batch.item()
                print(batch, Meter.total)

        if __name__ == "__main__":
            main()
        """,
    ),
)

RULE = Rule("LDR203", "local-class-crosses", "a local class crosses", __doc__, check, EXAMPLES)
