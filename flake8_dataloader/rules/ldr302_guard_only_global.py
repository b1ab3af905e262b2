"""Code that runs in a worker reads a global that exists only in the parent.

What happens
    The worker raises, and the parent raises again: "NameError: Caught NameError in DataLoader
    worker process 0. ... name 'args' is not defined".

Why spawn breaks it
    A spawned worker fills its globals by running the main module again, as ``__mp_main__``. What
    stands under ``if __name__ == "__main__":`` does not run there, and ``main()`` is not called.
    So a global that is bound only under the guard, or only through ``global args`` in ``main()``,
    does not exist in the worker. A forked worker inherits all globals as they were at the fork.

Cure
    Hand the value over: as an argument of the dataset's ``__init__`` kept on ``self``, or bound
    to ``collate_fn`` by functools.partial:

        DataLoader(..., collate_fn=partial(collate, vocabulary=vocabulary))

    What is costly to pickle can be made in ``worker_init_fn`` instead.

Fix safety
    None. A new parameter changes every place that builds the dataset. Binding the name at module
    level silences the error, and is right only if its value does not depend on ``main()``.

When to ignore
    When the read cannot be reached in a worker.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import NameMissing
from .hazard import Hazard, catches, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    seen = set()
    for read, crossing in birth.in_worker(NameMissing):
        key = (read.function, read.name)
        known = (read.module, read.name) in birth.parent_names and not catches(read, "NameError")
        if key in seen or not known or not birth.spawns(crossing):
            continue
        seen.add(key)
        message = (
            f"{read.name!r} is read in {crossing.what}, but only the script itself sets it:"
            f" NameError{once(crossing)}"
        )
        steps = worker_steps(read, crossing, f"{read.name} is read here")
        if (assigned := birth.parent_names[read.module, read.name]) is not None:
            steps.append((assigned, "it is set here, where workers do not come"))
        yield Hazard(read.node, message, ADVICE, steps=steps)


ADVICE = "pass it to the dataset's constructor, or bind it to the function with functools.partial"


EXAMPLES = (
    Example(
        "__getitem__ reads the parsed arguments",
        """
        import argparse
        from torch.utils.data import DataLoader, Dataset

        class Scaled(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return i * args.scale  # LDR302

        if __name__ == "__main__":
            args = argparse.Namespace(scale=10)
            for batch in DataLoader(Scaled(), num_workers=1):
                print(batch)
        """,
        fails=r"NameError: name 'args' is not defined",
    ),
    Example(
        "collate_fn reads what main() binds as a global",
        """
        from torch.utils.data import DataLoader

        def collate(batch):
            words = [vocabulary[i] for i in batch]  # LDR302
            return words, len(vocabulary)

        def main():
            global vocabulary
            vocabulary = ["a", "b", "c", "d"]
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"NameError: name 'vocabulary' is not defined",
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
            scale = 10
            for batch in DataLoader(Scaled(scale), num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "worker_init_fn binds the global, in the worker",
        """
        from torch.utils.data import DataLoader

        def start(worker_id):
            global words
            words = ["a", "b", "c", "d"]

        def collate(batch):
            return [words[i] for i in batch]

        if __name__ == "__main__":
            hooks = dict(collate_fn=collate, worker_init_fn=start)
            for batch in DataLoader(range(4), num_workers=1, **hooks):
                print(batch)
        """,
    ),
    Example(
        "a local of the same name, and a global that only the parent reads",
        """
        from torch.utils.data import DataLoader

        def collate(batch):
            total = sum(batch)
            return [total]

        def report(batch):
            print(batch, "of", total)

        if __name__ == "__main__":
            total = 6
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                report(batch)
        """,
    ),
)

RULE = Rule(
    "LDR302", "guard-only-global", "worker reads a guard-only global", __doc__, check, EXAMPLES
)
