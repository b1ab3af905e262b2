"""Something that no pickle can carry is sent to the workers: an open file, a lock, a generator.

What happens
    The first ``for batch in loader`` raises in the parent: "TypeError: cannot pickle
    '_io.TextIOWrapper' object", "h5py objects cannot be pickled", "cannot pickle '_thread.lock'
    object", "cannot pickle 'generator' object". A torch.Generator does pickle, and the worker
    dies of it: "DataLoader worker (pid(s) ...) exited unexpectedly".

Why spawn breaks it
    A spawned worker receives ``dataset``, ``collate_fn`` and ``worker_init_fn``, with all that
    they hold, by pickle. ``collate_fn=self.collate`` sends all of ``self``. An open file, a
    connection, a lock or a half-done generator lives in its own process, and pickle refuses it,
    closed or not. A forked worker inherits it, and shares the position in the file with all
    others, which is not what you want either.

Cure
    Open it where it is used, in each process, and leave it out of what is sent. Opening lazily
    alone is not enough: one ``dataset[0]`` in the parent opens it there.

        def __getstate__(self):
            return {**self.__dict__, "file": None}

    A tensor that was computed from what requires grad is to be detached.

    Keep ``list(...)`` of a generator or a dict view, and a module by its global name.

    A Lock or Queue of multiprocessing crosses when the process starts and is of the same context
    ("A SemLock created in a fork context is being shared with a process in a spawn context"). A
    task of a pool is no start: use ``initializer`` and ``initargs``, or a ``Manager()``'s.

Fix safety
    Unsafe for handles: dlfix adds a ``__getstate__`` that drops the handle, and a property that
    opens it again in each process, from its beginning. Safe where it was opened on demand already,
    for ``list(...)`` around a dict view or generator that is kept on self and not read by
    ``next()`` or used as a set, and for ``@staticmethod`` where ``self.collate`` uses no self.
    None for what belongs to the parent, such as a SummaryWriter, and for what is to be shared.

When to ignore
    When the loader only ever runs where workers are forked (Linux up to Python 3.13). For dict
    views, when the program uses multiprocessing.Manager, which teaches pickle to send them as
    lists.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for offence, crossing in offences(birth, "unpicklable"):
        why = _WHY.get(offence.name, "it cannot be pickled")
        message = f"{offence.name} {reaches(offence, crossing)}: {why}"
        steps = crossing_steps(offence, crossing, f"this is {offence.name}")
        if offence.opener is not None:
            steps.insert(0, (offence.opener, "this call makes it in the parent"))
        direct = DIRECT.get(offence.detail) if "." not in offence.object_path else None
        advice = direct or ADVICE[offence.detail]
        yield Hazard(offence.node, message, advice, offence.object_path, steps)
    for offence, crossing in offences(birth, "semaphore"):
        if birth.forks(offence) and not birth.spawns(offence):
            message = f"{offence.name} {reaches(offence, crossing)}: {_OF_FORK}"
            steps = crossing_steps(offence, crossing, f"this is {offence.name}")
            yield Hazard(offence.node, message, ADVICE["context"], offence.object_path, steps)


_WHY = {"a torch.Generator": "it pickles, and the worker dies of it"}
_OF_FORK = "its context is fork, and they are not forked"
#: Where no object of ours holds it.
DIRECT = {
    "handle": "open it in the process that uses it",
    "lock": "it is for threads: processes share those of multiprocessing",
}
ADVICE = {
    "handle": "open it in the process that uses it, and drop it in `__getstate__`",
    "iterator": "keep what it gives, as a list or dict: list(...)",
    "match": "keep what is needed of it: m.group(), m.span()",
    "lock": "drop it in `__getstate__`, and make a new one in `__setstate__`",
    "service": "leave it to the parent: drop it in `__getstate__`, or send a function of module "
    "level instead of a bound method",
    "task": "give it to the processes when they start (`initializer`, `initargs`), or take a "
    "`Manager()`'s",
    "context": 'make it by the context of the processes: `get_context("spawn").Lock()`',
    "graph": "keep `.detach()` of it, or compute it under `torch.no_grad()`",
    "module": "do not keep it: use its global name",
}


EXAMPLES = (
    Example(
        "the dataset keeps its file open",
        """
        from torch.utils.data import DataLoader, Dataset

        class Lines(Dataset):
            def __init__(self, path):
                self.file = open(path)  # LDR204

            def __len__(self):
                return 4

            def __getitem__(self, i):
                return self.file.readline()

        if __name__ == "__main__":
            for batch in DataLoader(Lines(__file__), num_workers=1):
                print(batch)
        """,
        fails=r"cannot pickle '(_io\.)?TextIOWrapper'",
    ),
    Example(
        "a view of a dict, which is no list",
        """
        from torch.utils.data import DataLoader, Dataset

        class Scenes(Dataset):
            def __init__(self, scenes):
                self.lengths = scenes.values()  # LDR204

            def __len__(self):
                return len(self.lengths)

            def __getitem__(self, i):
                return list(self.lengths)[i]

        if __name__ == "__main__":
            for batch in DataLoader(Scenes({"a": 3, "b": 5}), num_workers=1):
                print(batch)
        """,
        fails=r"cannot pickle 'dict_values'",
    ),
    Example(
        "the method that collates brings its object along, and that has a lock",
        """
        import threading
        from torch.utils.data import DataLoader

        class Trainer:
            def __init__(self):
                self.lock = threading.Lock()  # LDR204

            def collate(self, batch):
                return batch

        if __name__ == "__main__":
            trainer = Trainer()
            for batch in DataLoader(range(4), num_workers=1, collate_fn=trainer.collate):
                print(batch)
        """,
        fails=r"cannot pickle '_thread\.lock'",
    ),
    Example(
        "__getstate__ leaves the file out, and each process opens its own",
        """
        from torch.utils.data import DataLoader, Dataset

        class Lines(Dataset):
            file = None
            def __getstate__(self):
                return {**self.__dict__, "file": None}
            def __len__(self):
                return 2
            def __getitem__(self, i):
                self.file = self.file or open(__file__)
                return self.file.readline()

        if __name__ == "__main__":
            data = Lines()
            for batch in [data[0], *DataLoader(data, num_workers=1)]:
                print([batch])
        """,
    ),
    Example(
        "lists of what iterators give, a lock of multiprocessing, a module by its global name",
        """
        import math, multiprocessing
        from torch.utils.data import DataLoader, Dataset

        class Roots(Dataset):
            def __init__(self, table):
                self.numbers = list(table.values())
                self.lock = multiprocessing.Lock()
            def __len__(self):
                return len(self.numbers)
            def __getitem__(self, i):
                with self.lock:
                    return math.sqrt(self.numbers[i])
        if __name__ == "__main__":
            for batch in DataLoader(Roots({"a": 3, "b": 5}), num_workers=1):
                print(batch)
        """,
    ),
)

RULE = Rule(
    "LDR204", "unpicklable-crosses", "something unpicklable crosses", __doc__, check, EXAMPLES
)
