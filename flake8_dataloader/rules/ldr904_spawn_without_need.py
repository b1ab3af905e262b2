"""Workers are spawned on Linux, where forking them would do.

What happens
    The first batch comes seconds later than it could, and each worker takes hundreds of MB more.

Why spawn breaks it
    It does not break. ``multiprocessing_context="spawn"`` is what a script needs that uses CUDA
    before its workers start, or that has threads which hold locks. This one shows neither: then a
    forked worker, which shares its parent's memory and imports nothing, is there at once.

Cure
    Leave the argument out, and let each system do what it does by itself:

        DataLoader(dataset, num_workers=4)

    That is fork on Linux up to Python 3.13, forkserver from then on, spawn elsewhere.

Fix safety
    None: a file does not show whether a library runs threads.

When to ignore
    When something needs spawn that the file does not show: CUDA in another module, threads of a
    library (OpenMP, gRPC, a database), or that workers behave alike on all systems.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import Crossing, CudaUse
from ..crossings.loaders import arguments
from .hazard import Hazard
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if birth.world.start_method != "fork" or any(birth.in_parent(CudaUse)):
        return
    for crossing in birth.in_parent(Crossing):
        if crossing.loader is None or crossing.methods != {"spawn"}:
            continue
        slot = arguments(crossing.loader).get("multiprocessing_context")
        if slot is not None and crossing.certain:
            steps = [(crossing.node, "in this loader")]
            yield Hazard(slot.node, MESSAGE, ADVICE, "multiprocessing_context", steps)


MESSAGE = "workers are spawned where Linux would fork them, and nothing in this file needs that"
ADVICE = "leave multiprocessing_context out, so that each system starts them in its own way"


EXAMPLES = (
    Example(
        "the name of the method",
        """
        from torch.utils.data import DataLoader

        print("imported as", __name__)

        if __name__ == "__main__":
            options = {"num_workers": 1}
            options["multiprocessing_context"] = "spawn"  # LDR904
            for batch in DataLoader(range(4), **options):
                print(batch)
        """,
        fails=r"imported as __mp_main__",
    ),
    Example(
        "a context object",
        """
        import torch.multiprocessing as mp
        from torch.utils.data import DataLoader

        print("imported as", __name__)

        if __name__ == "__main__":
            spawn = mp.get_context("spawn")
            for batch in DataLoader(
                range(4),
                num_workers=1,
                multiprocessing_context=spawn,  # LDR904
            ):
                print(batch)
        """,
        fails=r"imported as __mp_main__",
    ),
    Example(
        "each system in its own way",
        """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "CUDA is in use before the workers start",
        """
        import torch
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            device = "cuda" if torch.cuda.is_available() else "cpu"
            model = torch.nn.Linear(1, 1).to(device)
            for batch in DataLoader(range(4), num_workers=1, multiprocessing_context="spawn"):
                print(batch)
        """,
    ),
)

RULE = Rule("LDR904", "spawn-without-need", "spawned without need", __doc__, check, EXAMPLES)
