"""Spawned workers are started again for every epoch.

What happens
    Every epoch begins with a pause of seconds, in which no batch comes: the workers of the last
    one are gone, and new ones start.

Why spawn breaks it
    A loop over a loader starts its workers and ends them. To fork is a matter of milliseconds. A
    spawned worker starts Python, imports torch and runs the main module again with all that it
    imports, and gets another copy of the dataset by pickle: for each worker, in each epoch.

Cure
    Keep them:

        loader = DataLoader(dataset, num_workers=4, persistent_workers=True)

    PyTorch refuses ``persistent_workers`` where ``num_workers`` is 0, so let the one depend on the
    other if it may be.

Fix safety
    None: workers that stay keep their copy of the dataset. What the script changes in it between
    two epochs (``dataset.set_epoch(n)``) does not reach them any more.

When to ignore
    When the dataset changes between epochs, or when memory is short: workers of a validation
    loader that stay take theirs all the time.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import WorkerStart
from .hazard import Hazard
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    made_by_loader = {id(made.loader): made for made in birth.loaders}
    for start in birth.in_parent(WorkerStart):
        made = made_by_loader.get(id(start.loader))
        if made is None or not start.certain or not birth.spawns(start):
            continue
        if len(start.loops) > len(made.loops) and not _is_decided(made):
            steps = [(made.node, "this loader has workers"), (start.node, "they start here")]
            yield Hazard(made.node, MESSAGE, ADVICE, steps=[*steps, *_calls(start)])


def _is_decided(made) -> bool:
    """Whether the code says, or may say, what becomes of the workers."""
    given = {**made.arguments, **made.loader.attributes}
    return "persistent_workers" in given or made.loader.args.open


def _calls(start: WorkerStart) -> list:
    return [(call, "in a loop that calls this") for call in start.calls[-1:]]


MESSAGE = "workers are started again in each turn of a loop: spawned ones import everything anew"
ADVICE = "give persistent_workers=True (where num_workers is above 0)"


# One worker, two epochs: the main module is imported twice.
EXAMPLES = (
    Example(
        "a loop over epochs",
        """
        from torch.utils.data import DataLoader

        print("imported as", __name__)

        if __name__ == "__main__":
            loader = DataLoader(range(4), batch_size=4, num_workers=1)  # LDR903
            for epoch in range(2):
                for batch in loader:
                    print(epoch, batch)
        """,
        fails=r"(imported as __mp_main__[\s\S]*){2}",
    ),
    Example(
        "an epoch is a function",
        """
        from torch.utils.data import DataLoader

        print("imported as", __name__)

        def train(loader):
            for batch in loader:
                print(batch)

        if __name__ == "__main__":
            loader = DataLoader(range(4), batch_size=4, num_workers=1)  # LDR903
            epoch = 0
            while epoch < 2:
                train(loader)
                epoch += 1
        """,
        fails=r"(imported as __mp_main__[\s\S]*){2}",
    ),
    Example(
        "the workers stay",
        """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            loader = DataLoader(range(4), 4, num_workers=1, persistent_workers=True)
            for epoch in range(2):
                for batch in loader:
                    print(epoch, batch)
        """,
    ),
    Example(
        "a loader for each turn, which is used once",
        """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            for part in range(2, 4):
                loader = DataLoader(range(part), batch_size=4, num_workers=1)
                for batch in loader:
                    print(batch)
        """,
    ),
)

RULE = Rule("LDR903", "workers-started-every-epoch", "workers start anew", __doc__, check, EXAMPLES)
