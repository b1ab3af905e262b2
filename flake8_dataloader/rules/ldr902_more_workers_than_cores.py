"""A loader asks for more workers than almost any machine has cores.

What happens
    It gets slower, or stops. PyTorch warns: "This DataLoader will create 64 worker processes in
    total. Our suggested max number of worker in current system is 16". Workers that have no core
    of their own wait for each other, each takes memory, and the first batch comes later.

Why spawn breaks it
    It does not break. But a forked worker shares its parent's memory and starts at once, while a
    spawned one is a whole Python with torch in it: hundreds of MB and seconds of processor time
    each, before the first sample.

Cure
    Ask the machine, and stay below it:

        num_workers = min(8, os.cpu_count() or 1)

    More than 32 is reported: machines with a single GPU rarely have more cores, and on larger ones
    each GPU's process gets a share. Start with 4 and add workers as long as the loop gets faster.

Fix safety
    None: the right number is a matter of your machine and data.

When to ignore
    When the machine has that many cores, and a measurement shows that they help.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.loaders import workers
from .hazard import Hazard
from .rule import Example, Rule

MOST = 32


def check(birth: Birth) -> Iterator[Hazard]:
    for made in birth.loaders:
        count = workers(made.loader)
        asked = max(count.counts, default=0)
        if asked > MOST and count.slot is not None:
            message = f"{asked} workers: more than almost any machine has cores"
            steps = [(made.node, "in this loader")]
            yield Hazard(count.slot.node, message, ADVICE, "num_workers", steps)


ADVICE = "take a few, such as min(8, os.cpu_count() or 1), and measure"


EXAMPLES = (
    Example(
        "as many workers as samples in a batch",
        """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            loader = DataLoader(range(1024), batch_size=512, num_workers=512)  # LDR902
            print(len(loader), "batches")
        """,
        fails=r"suggested max number of worker",
    ),
    Example(
        "the default of an option",
        """
        import argparse
        from torch.utils.data import DataLoader

        parser = argparse.ArgumentParser()
        parser.add_argument("--workers", type=int, default=1000)

        if __name__ == "__main__":
            options = {"num_workers": parser.parse_args().workers}  # LDR902
            print(len(DataLoader(range(8), **options)), "batches")
        """,
        fails=r"suggested max number of worker",
    ),
    Example(
        "no more than there are cores",
        """
        import os
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            loader = DataLoader(range(8), batch_size=4, num_workers=min(2, os.cpu_count() or 1))
            for batch in loader:
                print(batch)
        """,
    ),
    Example(
        "a large number that is not one of workers",
        """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            for batch in DataLoader(range(128), batch_size=128, num_workers=1):
                print(batch)
        """,
    ),
)

RULE = Rule("LDR902", "more-workers-than-cores", "too many workers", __doc__, check, EXAMPLES)
