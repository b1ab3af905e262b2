"""An argument that only makes sense with workers is given where ``num_workers`` is 0.

What happens
    Building the loader raises ValueError: "persistent_workers option needs num_workers > 0",
    "prefetch_factor option could only be specified in multiprocessing", or
    "multiprocessing_context can only be used with multi-process loading". A ``timeout`` gets
    through, and the first ``for batch in loader`` raises a bare "AssertionError:
    _SingleProcessDataLoaderIter requires timeout == 0".

Why spawn breaks it
    Not spawn itself, but the common cure for it. Whoever sets ``num_workers=0`` on Windows and
    leaves the other arguments alone trades one error for another. ``torch/utils/data/
    dataloader.py`` (2.13) refuses these four and no others: ``worker_init_fn`` and ``in_order``
    are ignored in silence, ``pin_memory`` works. ``persistent_workers=False``, ``timeout=0`` and
    None for the other two are fine. ``prefetch_factor=0`` is not: anything but None raises.

Cure
    Let them depend on the number of workers:

        DataLoader(..., num_workers=n, persistent_workers=n > 0,
                   prefetch_factor=2 if n > 0 else None, timeout=30 if n > 0 else 0)

Fix safety
    Safe: where workers exist the arguments keep their values, and elsewhere it raised before.

When to ignore
    When that branch never runs.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.loaders import is_set, workers
from .hazard import Hazard
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for made in birth.loaders:
        count = workers(made.loader)
        if not count.none or (count.slot is None and count.unknown):
            continue
        for name in NEEDS_WORKERS:
            slot = made.arguments.get(name)
            if slot is not None and not slot.maybe and is_set(slot):
                message = f"{name} is given while num_workers is 0: PyTorch raises"
                steps = [(count.slot.node, "num_workers is 0")] if count.slot else []
                steps.append((made.node, "in this loader"))
                yield Hazard(slot.node, message, ADVICE.format(name=name), name, steps)


NEEDS_WORKERS = ("persistent_workers", "prefetch_factor", "multiprocessing_context", "timeout")
ADVICE = "give {name} only where num_workers is above 0"


EXAMPLES = (
    Example(
        "persistent workers, and num_workers left out",
        """
        from torch.utils.data import DataLoader

        loader = DataLoader(range(4), batch_size=2, persistent_workers=True)  # LDR402
        for batch in loader:
            print(batch)
        """,
        fails=r"ValueError: persistent_workers option needs num_workers > 0",
    ),
    Example(
        "debugging with num_workers 0, the other options forgotten",
        """
        from torch.utils.data import DataLoader

        options = {
            "num_workers": 0,
            "prefetch_factor": 4,  # LDR402
        }
        for batch in DataLoader(range(4), **options):
            print(batch)
        """,
        fails=r"ValueError: prefetch_factor option could only be specified",
    ),
    Example(
        "a start method for no process at all",
        """
        from torch.utils.data import DataLoader

        def make_loader(workers, method):
            return DataLoader(
                range(4),
                num_workers=workers,
                multiprocessing_context=method,  # LDR402
            )

        print(list(make_loader(0, "spawn")))
        """,
        fails=r"ValueError: multiprocessing_context can only be used with",
    ),
    Example(
        "a timeout passes the constructor and stops the loop",
        """
        from torch.utils.data import DataLoader

        loader = DataLoader(range(4), num_workers=0, timeout=30)  # LDR402
        print("built a loader of", len(loader))
        for batch in loader:
            print(batch)
        """,
        fails=r"built a loader of 4(?s:.*)AssertionError: .* requires timeout == 0",
    ),
    Example(
        "the switch for Windows stops halfway",
        """
        import sys
        from torch.utils.data import DataLoader

        workers = 0 if sys.platform == "win32" else 1

        if __name__ == "__main__":
            loader = DataLoader(range(4), num_workers=workers, persistent_workers=True)  # LDR402
            for batch in loader:
                print(batch)
        """,
        fails=r"ValueError: persistent_workers option needs num_workers > 0",
        windows=True,
    ),
    Example(
        "all of them follow the number of workers",
        """
        import sys
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            workers = 0 if sys.platform == "win32" else 1
            loader = DataLoader(
                range(4),
                num_workers=workers,
                persistent_workers=workers > 0,
                prefetch_factor=4 if workers > 0 else None,
                timeout=50 if workers else 0,
            )
            for batch in loader:
                print(batch)
        """,
    ),
    Example(
        "values that ask for nothing need no workers",
        """
        from torch.utils.data import DataLoader

        quiet = {"persistent_workers": False, "prefetch_factor": None, "timeout": 0}

        if __name__ == "__main__":
            plain = DataLoader(range(4), num_workers=0, multiprocessing_context=None, **quiet)
            print("plain:", next(iter(plain)))
            for batch in DataLoader(range(4), num_workers=1, prefetch_factor=4):
                print(batch)
        """,
    ),
)

RULE = Rule("LDR402", "needs-workers", "argument needs workers", __doc__, check, EXAMPLES)
