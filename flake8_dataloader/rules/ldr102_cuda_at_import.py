"""CUDA is initialised while the main module is being imported.

What happens
    Nothing fails at first. But every worker makes a CUDA context of its own (hundreds of MB of
    GPU memory each) and moves the same weights to the GPU once more, although it needs neither.
    With enough workers the training step ends in ``torch.OutOfMemoryError``, and every epoch
    starts late.

Why spawn breaks it
    A spawned worker runs the main module again, under the name ``__mp_main__``. Whatever stands
    outside the guard and touches the GPU is done again in each worker. A forked worker runs
    nothing again. Asking is cheap: ``torch.cuda.is_available()``, ``torch.cuda.device_count()``,
    ``torch.device("cuda")`` and seeds (which torch only notes for later) make no context.
    ``.to(device)``, ``.cuda()``, ``DataParallel(...)`` and ``torch.cuda.get_device_name()`` do,
    through ``torch.cuda._lazy_init`` (``torch/cuda/__init__.py``).

Cure
    Build the model wherever you like, and move it under the guard:

        if __name__ == "__main__":
            net = net.to(device)

Fix safety
    As for LDR101. Often unsafe: a model that is made under the guard is missing in a worker, and
    functions that read it as a global may also run there.

When to ignore
    When the workers do need CUDA, or when the memory does not matter to you.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import CudaUse
from .hazard import Hazard
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if not birth.world.cuda:
        return
    uses = list(birth.before_first_start(CudaUse))
    if uses and birth.starts_workers:
        first = uses[0]
        anchor = first.anchor if first.calls else first.node
        steps = [(first.anchor, "this statement runs whenever the module is imported")]
        steps += [(call, "it calls this") for call in first.calls]
        yield Hazard(anchor, MESSAGE, ADVICE, steps=[*steps, (first.node, "this initialises CUDA")])


MESSAGE = "CUDA is initialised at import time: each spawned worker does it again"
ADVICE = 'do GPU work in a function that is called under `if __name__ == "__main__":`'


EXAMPLES = (
    Example(
        "the model is moved at module level",
        """
        import torch
        from torch.utils.data import DataLoader

        device = "cuda" if torch.cuda.is_available() else "cpu"
        net = torch.nn.Linear(1, 1).to(device)  # LDR102
        print("model moved to", device, "in", __name__)

        if __name__ == "__main__":
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(net(batch.float().view(-1, 1).to(device)))
        """,
        fails=r"model moved to \w+ in __mp_main__",
    ),
    Example(
        "a helper that is called at import puts weights on the GPU",
        """
        import torch
        from torch.utils.data import DataLoader

        def make_weights():
            device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
            print("weights made in", __name__)
            return torch.ones(2, device=device)

        weights = make_weights()  # LDR102

        if __name__ == "__main__":
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(batch.to(weights.device) * weights)
        """,
        fails=r"weights made in __mp_main__",
    ),
    Example(
        "the worker holds a CUDA context that it never asked for",
        """
        import torch
        from torch.utils.data import DataLoader, Dataset

        net = torch.nn.Linear(1, 1).cuda()  # LDR102

        class Probe(Dataset):
            def __len__(self):
                return 1

            def __getitem__(self, i):
                return torch.cuda.is_initialized()

        if __name__ == "__main__":
            for batch in DataLoader(Probe(), num_workers=1):
                print("CUDA initialised in the worker:", batch.item())
        """,
        fails=r"CUDA initialised in the worker: True",
        gpu=True,
    ),
    Example(
        "built at import, moved in main()",
        """
        import torch
        from torch.utils.data import DataLoader

        net = torch.nn.Linear(1, 1)

        def main():
            device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
            net.to(device)
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(net(batch.float().view(-1, 1).to(device)))

        if __name__ == "__main__":
            main()
        """,
    ),
    Example(
        "asking for the device and seeding make no context",
        """
        import torch
        from torch.utils.data import DataLoader

        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(0)
        torch.cuda.manual_seed_all(0)
        torch.backends.cudnn.benchmark = True

        if __name__ == "__main__":
            for batch in DataLoader(range(4), batch_size=2, num_workers=1):
                print(batch.to(device))
        """,
    ),
)

RULE = Rule("LDR102", "cuda-at-import", "CUDA starts at import", __doc__, check, EXAMPLES)
