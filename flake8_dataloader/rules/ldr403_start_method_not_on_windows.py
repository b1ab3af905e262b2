"""A start method is asked for that Windows does not have.

What happens
    ``set_start_method("fork")`` and ``get_context("fork")`` raise "ValueError: cannot find
    context for 'fork'". A DataLoader raises "multiprocessing_context option should specify a
    valid start method in ['spawn'], but got multiprocessing_context='fork'". The same goes for
    "forkserver". All of them raise at that line, before any worker is started.

Why spawn breaks it
    Windows cannot copy a running process, so CPython offers spawn alone there
    (``_concrete_contexts`` in ``multiprocessing/context.py``). macOS does have fork, but CPython
    gave it up as the default in 3.8 (bpo-33725): system libraries may crash in the child.

Cure
    Use "spawn", which exists everywhere, or ask first:

        methods = multiprocessing.get_all_start_methods()
        context = "fork" if "fork" in methods else None

Fix safety
    Safe: only Windows gets another method, where this one raised. There the script may then meet
    hazards that fork had hidden.

When to ignore
    When the script will never run on Windows.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import StartMethodNamed
from .hazard import Hazard, catches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for named in birth.in_parent(StartMethodNamed):
        lacking = named.method in LINUX_ONLY and named.method not in birth.world.start_methods
        if lacking and not catches(named, "ValueError"):
            message = f"start method {named.method!r} does not exist on Windows: ValueError"
            yield Hazard(named.node, message, ADVICE)


LINUX_ONLY = ("fork", "forkserver")
ADVICE = 'use "spawn", or choose the method by multiprocessing.get_all_start_methods()'


EXAMPLES = (
    Example(
        "the loader asks for fork",
        """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            loader = DataLoader(
                range(4),
                num_workers=1,
                multiprocessing_context="fork",  # LDR403
            )
            for batch in loader:
                print(batch)
        """,
        fails=r"should specify a valid start method in \['spawn'\]",
    ),
    Example(
        "forkserver for the whole program",
        """
        import torch.multiprocessing as mp
        from torch.utils.data import DataLoader

        def main():
            mp.set_start_method("forkserver")  # LDR403
            for batch in DataLoader(range(4), num_workers=1):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"cannot find context for 'forkserver'",
    ),
    Example(
        "a context object",
        """
        from multiprocessing import get_context
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            context = get_context(method="fork")  # LDR403
            for batch in DataLoader(range(4), num_workers=1, multiprocessing_context=context):
                print(batch)
        """,
        fails=r"cannot find context for 'fork'",
    ),
    Example(
        "spawn exists everywhere",
        """
        import multiprocessing
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            multiprocessing.set_start_method("spawn")
            for batch in DataLoader(range(4), num_workers=1, multiprocessing_context="spawn"):
                print(batch)
        """,
    ),
    Example(
        "fork where it exists",
        """
        import multiprocessing as mp
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            method = "fork" if "fork" in mp.get_all_start_methods() else None
            for batch in DataLoader(range(4), num_workers=1, multiprocessing_context=method):
                print(batch)
        """,
    ),
    Example(
        "fork if it can be had: the error is caught",
        """
        import multiprocessing as mp
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            try:
                mp.set_start_method("fork")
            except ValueError:
                print("no fork here")
            for batch in DataLoader(range(4), num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "fork on Linux only",
        """
        import sys
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            method = "fork" if sys.platform == "linux" else "spawn"
            for batch in DataLoader(range(4), num_workers=1, multiprocessing_context=method):
                print(batch)
        """,
        windows=True,
    ),
)

RULE = Rule(
    "LDR403", "start-method-not-on-windows", "method not on Windows", __doc__, check, EXAMPLES
)
