"""``collate_fn`` or ``worker_init_fn`` drags a model, or what trains it, to the workers.

What happens
    Each start of the workers takes longer and needs more memory. And what works today breaks on
    the day when the model holds something that no pickle can carry: a hook, a lambda, a writer.

Why spawn breaks it
    It may not break yet. A bound method is pickled with its object, and that with all its
    attributes: ``collate_fn=self.collate`` sends the whole trainer, model and optimizer included,
    to every worker. The weights move to shared memory, a model on the GPU makes each worker start
    CUDA. A forked worker inherits all of it for nothing.

Cure
    Give a function that knows only what it needs: a ``@staticmethod``, a function of the module,
    or a small class:

        DataLoader(..., collate_fn=partial(collate, pad=self.pad))

    A collator that is given ``model=`` mostly wants one method or number of it.

Fix safety
    None: what the method uses of its object is a matter of your code.

When to ignore
    When the workers do need the model, to compute features on the CPU.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, once
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "model"):
        argument, root = offence.trail[0]
        itself = offence.object_path == argument  # a collator that is a module for its own reasons
        if argument != "dataset" and not itself and root and crossing.loader:
            message = (
                f"{argument} drags a model to {crossing.what} as {offence.object_path}"
                f"{once(crossing)}"
            )
            steps = crossing_steps(offence, crossing, "this is, or belongs to, a model")
            yield Hazard(root, message, ADVICE, offence.object_path, steps)


ADVICE = "give a function that knows only what it needs: a @staticmethod, or one of the module"


# What arrives says so.
EXAMPLES = (
    Example(
        "a method of the trainer",
        """
        import torch
        from torch.utils.data import DataLoader

        class Net(torch.nn.Linear):
            def __setstate__(self, state):
                print("a model arrives in a worker")

        class Trainer:
            def __init__(self):
                self.model = Net(1, 1)
                self.loader = DataLoader(range(4), 4, num_workers=1, collate_fn=self.pad)  # LDR905
            def pad(self, batch):
                return batch
        if __name__ == "__main__":
            print(list(Trainer().loader))
        """,
        fails=r"a model arrives in a worker",
    ),
    Example(
        "a collator that is given the model",
        """
        import torch
        from torch.utils.data import DataLoader

        class Net(torch.nn.Linear):
            def __setstate__(self, state):
                print("a model arrives in a worker")

        class Collator:
            def __init__(self, model):
                self.model = model
            def __call__(self, batch):
                return batch
        if __name__ == "__main__":
            collate = Collator(Net(1, 1))
            print(list(DataLoader(range(4), 4, num_workers=1, collate_fn=collate)))  # LDR905
        """,
        fails=r"a model arrives in a worker",
    ),
    Example(
        "the method needs no self",
        """
        import torch
        from torch.utils.data import DataLoader

        class Trainer:
            def __init__(self):
                self.model = torch.nn.Linear(1, 1)
                self.loader = DataLoader(range(4), 4, num_workers=1, collate_fn=self.pad)
            @staticmethod
            def pad(batch):
                return batch

        if __name__ == "__main__":
            print(list(Trainer().loader))
        """,
    ),
    Example(
        "the collator keeps a number of the model",
        """
        import torch
        from torch.utils.data import DataLoader

        class Collator:
            def __init__(self, model):
                self.width = model.out_features

            def __call__(self, batch):
                return [batch] * self.width

        if __name__ == "__main__":
            collate = Collator(torch.nn.Linear(1, 1))
            print(list(DataLoader(range(4), 4, num_workers=1, collate_fn=collate)))
        """,
    ),
)

RULE = Rule("LDR905", "model-crosses", "a model crosses", __doc__, check, EXAMPLES)
