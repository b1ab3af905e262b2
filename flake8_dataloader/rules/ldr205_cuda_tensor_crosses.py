"""A tensor or module that lives on CUDA is sent to the workers.

What happens
    On Windows the first ``for batch in loader`` raises in the parent, in ``_share_cuda_``: "CUDA
    error: operation not supported" (some GPUs and drivers let it pass: pytorch issue 13117). On
    Linux the tensor does arrive, and the trouble comes later. With ``pin_memory=True``: "cannot
    pin 'torch.cuda.FloatTensor' only dense CPU tensors can be pinned". A sample that is a view of
    the tensor cannot be sent back ("Attempted to send CUDA tensor received from another
    process"), and the loader waits for ever. And every worker makes a CUDA context of its own,
    hundreds of MB of GPU memory each.

Why spawn breaks it
    Pickling a CUDA tensor sends a CUDA IPC handle to its memory, and the worker must start CUDA
    to open it (``rebuild_cuda_tensor`` in ``torch/multiprocessing/reductions.py``). PyTorch's
    notes for Windows say that CUDA IPC is not supported there, and
    ``torch/csrc/StorageSharing.cpp`` refuses to pass a received tensor on. Under fork nothing is
    pickled, but the first touch raises "Cannot re-initialize CUDA in forked subprocess".

Cure
    Keep the dataset on the CPU, and move each batch in the training loop:

        for x in loader:
            x = x.to(device, non_blocking=True)

    If all the data fits on the GPU, workers have nothing to do: leave out ``num_workers``.

Fix safety
    Safe where the loop over the loader, in the same file, moves every batch already. Otherwise
    unsafe: the data stay on the CPU, and you move them in the loop.

When to ignore
    Rarely: only on Linux, when you share GPU memory on purpose and samples are copies.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import Crossing
from ..crossings.pickling import Offence
from .hazard import Hazard, crossing_steps, offences, reaches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if not birth.world.cuda:
        return
    for offence, crossing in [*offences(birth, "cuda"), *_inherited(birth)]:
        if crossing.loader is None:
            continue  # torch.multiprocessing shares CUDA tensors with a Process on purpose
        message = f"CUDA tensor or module {reaches(offence, crossing)}: {WHY}"
        steps = crossing_steps(offence, crossing, "this puts it on the GPU")
        yield Hazard(offence.node, message, ADVICE, offence.object_path, steps)


def _inherited(birth: Birth) -> Iterator[tuple[Offence, Crossing]]:
    """What a forked worker inherits and must not touch: it will touch what the dataset keeps."""
    for crossing in birth.in_parent(Crossing):
        if birth.forks(crossing):
            for offence in crossing.offences:
                if offence.kind == "cuda" and offence.trail[0][0] == "dataset":
                    yield offence, crossing


WHY = "Windows cannot share it, and on Linux each worker has to open CUDA for it"
ADVICE = "keep the dataset on the CPU, and move each batch to the GPU in the training loop"


EXAMPLES = (
    Example(
        "a TensorDataset on the GPU, with pinned memory",
        """
        import torch
        from torch.utils.data import DataLoader, TensorDataset

        def main():
            x = torch.arange(4.0).cuda()  # LDR205
            loader = DataLoader(TensorDataset(x), num_workers=1, pin_memory=True)
            for (batch,) in loader:
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"only dense CPU tensors can be pinned|not supported",
        gpu=True,
    ),
    Example(
        "the dataset makes its table on the GPU and hands out views of it",
        """
        import torch
        from torch.utils.data import DataLoader, Dataset

        class Table(Dataset):
            def __init__(self):
                self.rows = torch.zeros(4, 2, device="cuda")  # LDR205

            def __len__(self):
                return 4

            def __getitem__(self, i):
                return self.rows[i]

        if __name__ == "__main__":
            for row in DataLoader(Table(), batch_size=None, num_workers=1, timeout=30):
                print(row)
        """,
        fails=r"Attempted to send CUDA tensor received|not supported",
        gpu=True,
    ),
    Example(
        "the data stay on the CPU, each batch moves in the loop",
        """
        import torch
        from torch.utils.data import DataLoader, TensorDataset

        def main():
            cuda = torch.cuda.is_available()
            device = torch.device("cuda" if cuda else "cpu")
            data = TensorDataset(torch.arange(4.0))
            for (batch,) in DataLoader(data, num_workers=1, pin_memory=cuda):
                print(batch.to(device, non_blocking=True))

        if __name__ == "__main__":
            main()
        """,
    ),
    Example(
        "computed on the GPU and brought back; what stays there has no workers",
        """
        import torch
        from torch.utils.data import DataLoader, TensorDataset

        def main():
            device = "cuda" if torch.cuda.is_available() else "cpu"
            x = torch.arange(4.0).to(device)
            for (batch,) in DataLoader(TensorDataset(x), batch_size=2):
                print(batch)
            for (batch,) in DataLoader(TensorDataset((x * 2).cpu()), num_workers=1):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
    ),
)

RULE = Rule("LDR205", "cuda-tensor-crosses", "a CUDA tensor crosses", __doc__, check, EXAMPLES)
