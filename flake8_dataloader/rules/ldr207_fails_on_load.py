"""Something that pickles is sent to the workers, and cannot be loaded there.

What happens
    The worker dies while it starts: "RecursionError: maximum recursion depth exceeded", "KeyError:
    '__setstate__'", "AttributeError: 'Trainer' object has no attribute '__collate'". The parent
    says only "DataLoader worker (pid(s) ...) exited unexpectedly". ``pickle.dumps`` finds nothing
    wrong.

Why spawn breaks it
    A spawned worker loads the dataset before it uses it. Pickle makes an instance without calling
    ``__init__``, asks it for ``__setstate__``, and then puts the attributes in. A ``__getattr__``
    is asked, too, when there is no attribute yet: what reads ``self.wrapped`` asks itself again,
    without end. Pickle takes AttributeError for no, and every other exception for a failure.

    A method is sent as its object and its name. The name of ``def __collate`` in a class is
    changed to ``_Trainer__collate``, and nothing leads from one to the other (before Python 3.15).

Cure
    Say no before anything is read from self:

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return getattr(self.wrapped, name)

    Raise AttributeError, not KeyError, for what is not there. Give a method that is sent a name
    with one underscore.

Fix safety
    None: what an object answers is your choice.

When to ignore
    When the loader only ever runs where workers are forked (Linux up to Python 3.13).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "load"):
        reason, _, detail = offence.detail.partition(" ")
        why, advice = WHY[reason]
        why = why.format(name=offence.name, detail=detail)
        message = f"{offence.name!r} {reaches(offence, crossing)} and cannot be loaded there: {why}"
        steps = crossing_steps(offence, crossing, "this is what fails")
        yield Hazard(offence.node, message, advice, offence.object_path, steps)


_SAY_NO = 'begin it with `if name.startswith("__"): raise AttributeError(name)`'

WHY = {
    "recursion": ("as long as it has no attributes, __getattr__ calls itself", _SAY_NO),
    "raises": ("asked for __setstate__, __getattr__ raises {detail}", _SAY_NO),
    "none": ("asked for __setstate__, __getattr__ gives {detail}, which pickle calls", _SAY_NO),
    "state": (
        "what __getstate__ gives is no dict, and there is no __setstate__ to take it",
        "give a dict, or write a `__setstate__` that takes what `__getstate__` gives",
    ),
    "new": (
        "it is made without an argument that {detail} needs",
        "give the arguments in `__reduce__`, or give them defaults",
    ),
    "private": (
        "its name begins with two underscores, and is another one outside of the class",
        "give it a name with one underscore",
    ),
}


EXAMPLES = (
    Example(
        "a wrapper hands on what it does not know",
        """
        from torch.utils.data import DataLoader, Dataset

        class Wrapper(Dataset):
            def __init__(self, inner):
                self.inner = inner
            def __getattr__(self, name):  # LDR207
                return getattr(self.inner, name)
            def __len__(self):
                return len(self.inner)
            def __getitem__(self, i):
                return self.inner[i]

        if __name__ == "__main__":
            for batch in DataLoader(Wrapper([1, 2, 3]), num_workers=1):
                print(batch)
        """,
        fails=r"RecursionError: maximum recursion depth exceeded",
    ),
    Example(
        "a configuration that raises KeyError",
        """
        from torch.utils.data import DataLoader

        class Config:
            def __init__(self, **values):
                self.__dict__["values"] = values
            def __getattr__(self, name):  # LDR207
                return self.__dict__["values"][name]

        class Numbers(list):
            config = None

        if __name__ == "__main__":
            data = Numbers(range(4))
            data.config = Config(scale=2)
            print(list(DataLoader(data, num_workers=1)))
        """,
        fails=r"KeyError: 'values'",
    ),
    Example(
        "the method that collates is private",
        """
        from torch.utils.data import DataLoader

        class Trainer:
            def loader(self):
                return DataLoader(range(4), num_workers=1, collate_fn=self.__collate)

            def __collate(self, batch):  # LDR207
                return batch

        if __name__ == "__main__":
            for batch in Trainer().loader():
                print(batch)
        """,
        fails=r"'Trainer' object has no attribute '__collate'",
    ),
    Example(
        "it says no to what pickle asks",
        """
        from torch.utils.data import DataLoader, Dataset

        class Wrapper(Dataset):
            def __init__(self, inner):
                self.inner = inner
            def __getattr__(self, name):
                if name.startswith("__"):
                    raise AttributeError(name)
                return getattr(self.inner, name)
            def __getitem__(self, i):
                return self.inner[i]

        if __name__ == "__main__":
            data = Wrapper([1, 2, 3])
            print(list(DataLoader(data, num_workers=1, sampler=[0, 2])))
        """,
    ),
    Example(
        "AttributeError for what is not there, and a method with one underscore",
        """
        from torch.utils.data import DataLoader

        class Trainer:
            def __init__(self):
                self.names = {"scale": 2}
            def __getattr__(self, name):
                try:
                    return self.__dict__["names"][name]
                except KeyError:
                    raise AttributeError(name) from None
            def _collate(self, batch):
                return [x * self.scale for x in batch]

        if __name__ == "__main__":
            print(list(DataLoader(range(4), num_workers=1, collate_fn=Trainer()._collate)))
        """,
    ),
)

RULE = Rule("LDR207", "fails-on-load", "cannot be loaded", __doc__, check, EXAMPLES)
