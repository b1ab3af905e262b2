"""A class or function that workers need is defined in a notebook.

What happens
    No batch comes. Every worker prints "AttributeError: Can't get attribute 'Squares' on <module
    '__main__' (built-in)>" and dies, and the cell ends with "DataLoader worker (pid(s) ...) exited
    unexpectedly". ``Pool.map`` waits for ever.

Why spawn breaks it
    Pickle writes a class or function as the name of its module and its own name, and the worker
    imports the module. What a cell defines is in ``__main__``, which in a notebook is no file: the
    worker has a ``__main__`` of its own, and nothing can fill it. A forked worker is a copy of the
    kernel and has it all. So a notebook needs no guard, but its workers can only get what is
    imported from a file.

Cure
    Move the class or function into a module beside the notebook, and import it:

        %%writefile data.py
        class Squares(Dataset): ...

        from data import Squares

    After a change of the module, restart the kernel, or use ``importlib.reload``.

Fix safety
    None: dlfix does not change notebooks.

When to ignore
    When the notebook only ever runs where workers are forked (Linux up to Python 3.13, which means
    Google Colab and Kaggle, too).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "notebook"):
        if not birth.spawns(crossing):
            continue  # it goes through a queue, to a copy of the kernel
        message = (
            f"{offence.name!r} {reaches(offence, crossing)},"
            " but only this notebook has it: no worker can import it"
        )
        steps = crossing_steps(offence, crossing, "it is defined here, in a cell")
        yield Hazard(offence.node, message, ADVICE, offence.object_path, steps)


ADVICE = "move it into a .py file beside the notebook (`%%writefile data.py`), and import it"


EXAMPLES = (
    Example(
        "the dataset's class",
        """
        # %%
        from torch.utils.data import DataLoader, Dataset

        class Squares(Dataset):  # LDR104
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return i * i
        # %%
        for batch in DataLoader(Squares(), batch_size=2, num_workers=1):
            print(batch)
        """,
        fails=r"Can't get attribute 'Squares' on <module '__main__' \(built-in\)>",
        notebook=True,
    ),
    Example(
        "collate_fn",
        """
        # %%
        %config InlineBackend.figure_format = "retina"
        from torch.utils.data import DataLoader

        def collate(batch):  # LDR104
            return sum(batch)
        # %%
        loader = DataLoader(range(4), batch_size=2, num_workers=1, collate_fn=collate)
        for batch in loader:
            print(batch)
        """,
        fails=r"Can't get attribute 'collate' on <module '__main__' \(built-in\)>",
        notebook=True,
    ),
    Example(
        "a module that a cell writes, and no guard",
        """
        # %%
        %%writefile data.py
        from torch.utils.data import Dataset

        class Squares(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return i * i
        # %%
        from torch.utils.data import DataLoader
        from data import Squares
        for batch in DataLoader(Squares(), batch_size=2, num_workers=1):
            print(batch)
        """,
        notebook=True,
    ),
    Example(
        "what stays in the kernel: a sampler, and a class whose loader has no workers",
        """
        # %%
        from torch.utils.data import DataLoader, Sampler

        class Backwards(Sampler):
            def __init__(self, data):
                self.data = data

            def __iter__(self):
                return iter(range(len(self.data) - 1, -1, -1))
        # %%
        data = range(4)
        for workers in DataLoader(data), DataLoader(data, sampler=Backwards(data), num_workers=1):
            print(list(workers))
        """,
        notebook=True,
    ),
)

RULE = Rule("LDR104", "defined-in-notebook", "defined in a notebook", __doc__, check, EXAMPLES)
