"""Code that runs in a worker moves data to CUDA.

What happens
    Under fork, once the script has used CUDA itself: "Cannot re-initialize CUDA in forked
    subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method". Under
    spawn that message is gone, but not the trouble: on Windows the batch may not get back, and the
    loader waits for ever. On Linux every worker takes hundreds of MB of GPU memory for a CUDA
    context, and ``pin_memory=True`` ends in "cannot pin ... only dense CPU tensors can be pinned".

Why spawn breaks it
    ``__getitem__``, ``__iter__``, the transforms, ``collate_fn`` and ``worker_init_fn`` run in
    the worker, which is a process of its own with a CUDA context of its own. A CUDA batch goes
    back to the parent through CUDA IPC, which Windows does not support. Where it is supported,
    the worker must live and keep the memory until the parent has let go of it ("Sharing CUDA
    tensors" in PyTorch's notes on multiprocessing).

Cure
    Return CPU tensors, and move each batch in the training loop. Pinned memory makes it quick:

        for x in DataLoader(dataset, num_workers=4, pin_memory=True):
            x = x.to(device, non_blocking=True)

Fix safety
    Safe where the loop over the loader, in the same file, moves every batch already. Otherwise
    unsafe: where one tensor comes and one loop takes it, the move is written there, else it is
    left to you.

When to ignore
    When workers do heavy work on the GPU on purpose (a decoder, say) and hand back CPU tensors.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import CudaUse
from .hazard import Hazard, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if not birth.world.cuda:
        return
    for use, crossing in birth.in_worker(CudaUse):
        if crossing.loader is None:
            continue  # the children of torch.multiprocessing.spawn are there to use the GPU
        if not (birth.spawns(crossing) or (birth.forks(crossing) and _parent_has_cuda(birth, use))):
            continue
        message = f"CUDA is used in code that runs in {crossing.what}{once(crossing)}"
        steps = worker_steps(use, crossing, "CUDA is used here")
        yield Hazard(use.node, message, ADVICE, steps=steps)


def _parent_has_cuda(birth: Birth, use: CudaUse) -> bool:
    """Whether a forked worker finds CUDA in use already, and may not start it again."""
    return any(other.node is not use.node for other in birth.in_parent(CudaUse))


ADVICE = "return CPU tensors, and move each batch to the GPU in the training loop"


# Without a GPU the first two show the call itself: torch refuses it in the worker.
EXAMPLES = (
    Example(
        "__getitem__ moves each sample",
        """
        import torch
        from torch.utils.data import DataLoader, Dataset

        class Images(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return torch.full((2,), float(i)).to("cuda")  # LDR301

        if __name__ == "__main__":
            for batch in DataLoader(Images(), num_workers=1, pin_memory=True):
                print(batch)
        """,
        fails=r"(?s)in DataLoader worker process 0.*CUDA|only dense CPU tensors can be pinned",
    ),
    Example(
        "collate_fn makes the batch on the GPU",
        """
        import torch
        from torch.utils.data import DataLoader

        def collate(batch):
            return {"x": torch.tensor(batch, device="cuda")}  # LDR301

        def main():
            loader = DataLoader(range(4), num_workers=1, collate_fn=collate, pin_memory=True)
            for batch in loader:
                print(batch["x"])

        if __name__ == "__main__":
            main()
        """,
        fails=r"(?s)in DataLoader worker process 0.*CUDA|only dense CPU tensors can be pinned",
    ),
    Example(
        "the device is chosen at import",
        """
        import torch
        from torch.utils.data import DataLoader

        DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")

        def collate(batch):
            x = torch.tensor(batch)
            return x.to(DEVICE)  # LDR301

        if __name__ == "__main__":
            loader = DataLoader(range(4), num_workers=1, collate_fn=collate, pin_memory=True)
            for batch in loader:
                print(batch)
        """,
        fails=r"only dense CPU tensors can be pinned",
        gpu=True,
    ),
    Example(
        "the worker converts and stays on the CPU, the loop moves",
        """
        import torch
        from torch.utils.data import DataLoader

        def collate(batch):
            return torch.tensor(batch).to(torch.float32).to("cpu")

        if __name__ == "__main__":
            device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
            for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
                print(batch.to(device))
        """,
    ),
    Example(
        "the object that crosses has a method for CUDA, which only the parent calls",
        """
        import torch
        from torch.utils.data import DataLoader

        class Batcher:
            def __call__(self, batch):
                return torch.tensor(batch)

            def move(self, batch):
                return batch.cuda() if torch.cuda.is_available() else batch

        if __name__ == "__main__":
            batcher = Batcher()
            for batch in DataLoader(range(4), num_workers=1, collate_fn=batcher):
                print(batcher.move(batch))
        """,
    ),
)

RULE = Rule("LDR301", "cuda-in-worker", "CUDA is used in a worker", __doc__, check, EXAMPLES)
