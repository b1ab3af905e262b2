"""A worker cannot send its batch back, because something in it cannot be pickled.

What happens
    The worker prints "TypeError: cannot pickle ..." or "Can't pickle local object ..." and goes on.
    The parent waits for the batch, and waits for ever, unless the loader was given a ``timeout``.
    What a pool's function gives goes the same way: there the call raises.

Why spawn breaks it
    It is not spawn that does: workers send batches through a queue, whose feeder thread pickles
    them, and an error in that thread reaches nobody. Tensors go through shared memory; a lambda, a
    generator, an open file or an instance of a local class has no way at all.

Cure
    Return plain data: tensors, numbers, strings, and lists, tuples and dicts of them. Make a list
    of a generator or a dict view, define a class or namedtuple at module level:

        return [tokenize(text) for text in batch]

Fix safety
    None: what the training loop does with the batch is not seen.

When to ignore
    When the loader never has workers.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import Crossing, Given
from .hazard import Hazard, crossing_steps, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for given, crossing in birth.in_worker(Given):
        for offence in (found for found in given.offences if found.kind != "cuda"):
            what = _WHAT.get(offence.kind, "{}").format(offence.name)
            then = "the loader waits for ever" if crossing.loader else "the call raises"
            message = (
                f"{what} is returned from {crossing.what} as {offence.object_path}: it cannot be"
                f" pickled, and {then}{once(crossing)}"
            )
            steps = [(offence.node, "it is made here")]
            steps += worker_steps(given, crossing, "it is returned here")
            yield Hazard(given.node, message, ADVICE, offence.object_path, steps)
    for crossing in birth.in_parent(Crossing):
        for offence in crossing.indices:
            what = _WHAT.get(offence.kind, "{}").format(offence.name)
            message = (
                f"{what} is sent to {crossing.what} as indices: it cannot be pickled, and the"
                f" loader waits for ever{once(crossing)}"
            )
            steps = crossing_steps(offence, crossing, "it is made here")
            yield Hazard(offence.node, message, ADVICE, offence.object_path, steps)


_WHAT = {
    "lambda": "lambda",
    "local-function": "local function {!r}",
    "local-class": "an instance of the local class {!r}",
}
ADVICE = "return plain data: tensors, numbers, lists; classes and functions of the module"


EXAMPLES = (
    Example(
        "collate_fn returns a generator",
        """
        from torch.utils.data import DataLoader

        def collate(batch):
            return (2 * x for x in batch)  # LDR501

        def main():
            loader = DataLoader(range(4), num_workers=1, collate_fn=collate, timeout=5)
            for batch in loader:
                print(list(batch))

        if __name__ == "__main__":
            main()
        """,
        fails=r"TypeError: cannot pickle 'generator' object",
    ),
    Example(
        "a namedtuple that is made inside a function",
        """
        from collections import namedtuple
        from torch.utils.data import DataLoader, Dataset

        class Points(Dataset):
            def __len__(self):
                return 2

            def __getitem__(self, i):
                Point = namedtuple("Point", "x y")
                return Point(i, -i)  # LDR501

        if __name__ == "__main__":
            for batch in DataLoader(Points(), num_workers=1, timeout=5):
                print(batch)
        """,
        fails=r"PicklingError: Can't pickle <class '__mp_main__.Point'>",
    ),
    Example(
        "an iterable dataset hands out functions",
        """
        from torch.utils.data import DataLoader, IterableDataset

        class Tasks(IterableDataset):
            def __iter__(self):
                yield {"power": lambda x: x * x}  # LDR501

        if __name__ == "__main__":
            for task in DataLoader(Tasks(), batch_size=None, num_workers=1, timeout=5):
                print(task)
        """,
        fails=r"Can't (pickle|get) local object 'Tasks.__iter__.<locals>.<lambda>'",
    ),
    Example(
        "a list, and a namedtuple of the module",
        """
        from collections import namedtuple
        from torch.utils.data import DataLoader

        Pair = namedtuple("Pair", "twice thrice")

        def collate(batch):
            return Pair([2 * x for x in batch], [3 * x for x in batch])

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)
        """,
    ),
    Example(
        "generators and lambdas that stay in the worker",
        """
        from torch.utils.data import DataLoader

        def doubled(batch):
            return (2 * x for x in batch)

        def collate(batch):
            return sorted(doubled(batch), key=lambda x: -x)

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch)
        """,
    ),
)

RULE = Rule("LDR501", "unsendable-batch", "a batch cannot be sent back", __doc__, check, EXAMPLES)
