"""A tensor on CUDA is sent back from a worker.

What happens
    On Windows the worker cannot send it ("CUDA error: operation not supported"): a loader waits
    for ever, ``pool.map`` raises. On Linux the loader's batch may arrive, but every worker has
    made a CUDA context of its own, hundreds of MB of GPU memory each, and ``pin_memory=True`` ends
    in "cannot pin ... only dense CPU tensors can be pinned".

Why spawn breaks it
    A CUDA tensor goes from one process to another as a CUDA IPC handle, which Windows does not
    support (PyTorch's notes for Windows), and whoever sends it must keep the memory until the other
    has let go of it ("Sharing CUDA tensors" in the notes on multiprocessing).

Cure
    Hand out CPU tensors, and move each batch where it is used:

        for x in loader:
            x = x.to(device, non_blocking=True)

Fix safety
    None: where the tensors are needed on the CPU, and where on the GPU, is a decision of yours.

When to ignore
    Rarely. Of pools it is only said for Windows, where their memory cannot be shared.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import Crossing, Given
from .hazard import Hazard, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if not birth.world.cuda:
        return
    # One cause, one finding: it may be used in worker code, or have crossed.
    known = {hazard.node for code, hazard in birth.hazards if code in ("LDR205", "LDR301")}
    for given, crossing in birth.in_worker(Given):
        if not _bites(birth, crossing):
            continue
        for offence in given.offences:
            if offence.kind == "cuda" and offence.node not in known:
                message = (
                    f"CUDA tensor is returned from {crossing.what} as {offence.object_path}:"
                    f" {WHY[crossing.loader is not None]}{once(crossing)}"
                )
                steps = [(offence.node, "this puts it on the GPU")]
                steps += worker_steps(given, crossing, "it is returned here")
                yield Hazard(offence.node, message, ADVICE, offence.object_path, steps)


def _bites(birth: Birth, crossing: Crossing) -> bool:
    """A pool is there to use the GPU, and may share its memory where the system has a way."""
    shares = birth.world.sys_platform != "win32"
    return birth.spawns(crossing) and not (shares and crossing.loader is None)


#: By whether it is a loader's batch.
WHY = {
    True: "Windows cannot share it, and on Linux each worker has to open CUDA for it",
    False: "Windows cannot share it",
}
ADVICE = "return CPU tensors, and move them to the GPU where they are used"


EXAMPLES = (
    Example(
        "samples are rows of a table that the module has on the GPU",
        """
        import torch
        from torch.utils.data import DataLoader, Dataset

        TABLE = torch.zeros(4, 2, device="cuda")  # LDR502

        class Rows(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return TABLE[i]

        if __name__ == "__main__":
            for batch in DataLoader(Rows(), num_workers=1, pin_memory=True, timeout=30):
                print(batch)
        """,
        fails=r"only dense CPU tensors can be pinned|not supported",
        gpu=True,
    ),
    Example(
        "collate_fn hands out a constant of the module",
        """
        import torch
        from torch.utils.data import DataLoader

        PADDING = torch.zeros(2).cuda()  # LDR502

        def collate(batch):
            return {"rows": torch.tensor(batch), "padding": PADDING}

        if __name__ == "__main__":
            loader = DataLoader(range(4), num_workers=1, collate_fn=collate, pin_memory=True)
            for batch in loader:
                print(batch)
        """,
        fails=r"only dense CPU tensors can be pinned|not supported",
        gpu=True,
    ),
    Example(
        "the table stays on the CPU, the batch moves",
        """
        import torch
        from torch.utils.data import DataLoader, Dataset

        TABLE = torch.zeros(4, 2)

        class Rows(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return TABLE[i]

        if __name__ == "__main__":
            device = "cuda" if torch.cuda.is_available() else "cpu"
            for batch in DataLoader(Rows(), num_workers=1):
                print(batch.to(device))
        """,
    ),
    Example(
        "the children of a pool bring home what they have computed",
        """
        import torch
        from multiprocessing import Pool

        def double(x):
            device = "cuda" if torch.cuda.is_available() else "cpu"
            return (2 * torch.tensor(x).to(device)).cpu()

        if __name__ == "__main__":
            with Pool(1) as pool:
                print(pool.map(double, [1, 2]))
        """,
    ),
)

RULE = Rule("LDR502", "cuda-batch", "a CUDA tensor is sent back", __doc__, check, EXAMPLES)
