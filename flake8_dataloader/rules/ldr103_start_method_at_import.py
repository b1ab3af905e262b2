"""``set_start_method()`` is called while the main module is being imported.

What happens
    The worker dies with "RuntimeError: context has already been set", and the script ends with
    "DataLoader worker (pid(s) ...) exited unexpectedly".

Why spawn breaks it
    A start method can be set once per process. Before a spawned worker runs your main module
    again, multiprocessing has already set the parent's method there (``prepare`` in
    ``multiprocessing/spawn.py``). Your own call comes second and raises. This bites on every
    platform, Linux included, as soon as the method that you set is spawn or forkserver.

Cure
    Call it under the guard, first thing:

        if __name__ == "__main__":
            multiprocessing.set_start_method("spawn")
            main()

    Or set nothing globally: ``DataLoader(..., multiprocessing_context="spawn")``.

Fix safety
    Safe: the call alone moves, into the guard that there is or, where something between them
    might mind the order, into one of its own. Unsafe where another file of the project imports
    this one. ``force=True`` silences the error too, but hides a second, contradicting call.

When to ignore
    When the call is protected in a way that this rule does not see.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import StartMethodSet
from .hazard import Hazard, catches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    for call in birth.at_import(StartMethodSet):
        if birth.spawns(call) and not (call.forced or catches(call, "RuntimeError")):
            anchor = call.anchor if call.calls else call.node
            steps = [(anchor, "this statement runs whenever the module is imported")]
            steps.append((call.node, "this sets the start method"))
            yield Hazard(anchor, MESSAGE, ADVICE, steps=steps)


MESSAGE = "the start method is set at import time: a spawned child sets it again, and raises"
ADVICE = 'call set_start_method under `if __name__ == "__main__":`'


EXAMPLES = (
    Example(
        "set right after the imports",
        """
        import torch.multiprocessing as mp
        from torch.utils.data import DataLoader

        mp.set_start_method("spawn")  # LDR103

        if __name__ == "__main__":
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(batch)
        """,
        fails=r"context has already been set",
    ),
    Example(
        "imported by name, under a test of the platform",
        """
        import sys
        from multiprocessing import set_start_method
        from torch.utils.data import DataLoader

        if sys.platform != "darwin":
            set_start_method(method="spawn")  # LDR103

        def main():
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"context has already been set",
    ),
    Example(
        "set under the guard",
        """
        import torch.multiprocessing as mp
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            mp.set_start_method("spawn")
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "the error is expected and caught",
        """
        import multiprocessing
        from torch.utils.data import DataLoader

        try:
            multiprocessing.set_start_method("spawn")
        except RuntimeError:
            pass

        if __name__ == "__main__":
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "a context of its own at module level sets nothing; force=True may be repeated",
        """
        import torch.multiprocessing as mp
        from torch.utils.data import DataLoader

        mp.set_start_method("spawn", force=True)
        context = mp.get_context("spawn")

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1, multiprocessing_context=context):
                print(batch)
        """,
    ),
)

RULE = Rule(
    "LDR103", "start-method-at-import", "start method set at import", __doc__, check, EXAMPLES
)
