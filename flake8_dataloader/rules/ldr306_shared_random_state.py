"""A random generator is made before the workers start, and every worker draws the same from it.

What happens
    Nothing is raised, but the samples of one worker get the same random numbers as those of the
    next: the same crops, the same noise. And without ``persistent_workers`` the same again in every
    epoch.

Why spawn breaks it
    It is not spawn that does: the dataset is copied to each worker with the state of the generator
    in it, by pickle or by fork, so that all copies go on from there. A generator with a seed that
    is a global is made anew in each worker, from that seed. It need not have a seed to be copied.
    The generators of the process (``random``, ``torch``, ``numpy.random``) get a seed of their own
    in each worker (``torch/utils/data/_utils/worker.py``), which a ``worker_init_fn`` that always
    takes the same seed undoes.

Cure
    Make it in the worker, from the seed that torch gives to each:

        if self.random is None:
            self.random = np.random.default_rng(torch.initial_seed())

    Or give it a new state in ``worker_init_fn``, through ``get_worker_info().dataset``. A seed in
    ``worker_init_fn`` is to differ by worker: ``np.random.seed(SEED + worker_id)``.

Fix safety
    None: the numbers change, and with them the results of a run that was to be repeatable.

When to ignore
    When all workers are to draw alike, as for one shuffled order of which each takes its part.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import Drawn, Entered, Seeded
from ..crossings.sharding import by_hook, has_several_workers
from .hazard import Hazard, once, worker_steps
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    entries = [entered for entered, _ in birth.in_worker(Entered)]
    draws = list(birth.in_worker(Drawn))
    seeded = {drawn.generator for drawn, _ in draws if drawn.seeds}
    for drawn, crossing in draws:
        if drawn.generator in seeded or not has_several_workers(crossing):
            continue
        if by_hook(crossing, entries):
            continue
        message = (
            f"all {crossing.what} draw the same numbers from this random generator"
            f"{once(crossing, above=1)}"
        )
        steps = [(drawn.generator.node, "it is made here")]
        steps += worker_steps(drawn, crossing, "each worker draws from its copy here")
        yield Hazard(drawn.generator.node, message, ADVICE, steps=steps)

    yield from _alike(birth, entries)


def _alike(birth: Birth, entries: list[Entered]) -> Iterator[Hazard]:
    """A seed in ``worker_init_fn`` that is the same for all workers, and code that draws then."""
    called = {path for entered in entries for path in entered.called if path[-4:] != "seed"}
    for seeded, crossing in birth.in_worker(Seeded):
        if any(path.startswith(seeded.draws) for path in called) and has_several_workers(crossing):
            message = f"all {crossing.what} get the same seed, and draw the same numbers"
            steps = worker_steps(seeded, crossing, "each worker starts from this seed")
            yield Hazard(seeded.node, message + once(crossing, above=1), SEED, steps=steps)


SEED = "add the worker's number (`SEED + worker_id`), or take torch.initial_seed() % 2**32"
ADVICE = "make it in the worker when it is first used, from torch.initial_seed()"


EXAMPLES = (
    Example(
        "a generator with a seed, kept by the dataset",
        """
        import numpy as np
        from torch.utils.data import DataLoader, Dataset

        class Noise(Dataset):
            def __init__(self, seed):
                self.random = np.random.default_rng(seed)  # LDR306

            def __len__(self):
                return 4

            def __getitem__(self, i):
                return self.random.integers(1_000_000)

        if __name__ == "__main__":
            drawn = [int(batch) for batch in DataLoader(Noise(0), num_workers=2)]
            assert len(set(drawn)) == 4, f"drawn twice: {drawn}"
        """,
        fails=r"AssertionError: drawn twice",
    ),
    Example(
        "without a seed, and kept by a transform",
        """
        import random
        from torch.utils.data import DataLoader

        class Jitter:
            def __init__(self):
                self.random = random.Random()  # LDR306

            def __call__(self, batch):
                return [x + self.random.random() for x in batch]

        if __name__ == "__main__":
            hooks = dict(num_workers=2, collate_fn=Jitter())
            drawn = [x % 1 for (x,) in DataLoader([0, 0, 0, 0], **hooks)]
            assert len(set(drawn)) == 4, f"drawn twice: {drawn}"
        """,
        fails=r"AssertionError: drawn twice",
    ),
    Example(
        "worker_init_fn gives all workers the same seed",
        """
        import random
        from torch.utils.data import DataLoader

        def seed(worker_id):
            random.seed(42)  # LDR306

        def collate(batch):
            return [x + random.random() for x in batch]

        if __name__ == "__main__":
            hooks = dict(num_workers=2, collate_fn=collate, worker_init_fn=seed)
            drawn = [x % 1 for (x,) in DataLoader([0, 0, 0, 0], **hooks)]
            assert len(set(drawn)) == 4, f"drawn twice: {drawn}"
        """,
        fails=r"AssertionError: drawn twice",
    ),
    Example(
        "made in the worker, from its own seed",
        """
        import numpy as np, torch
        from torch.utils.data import DataLoader, Dataset

        class Noise(Dataset):
            random = None

            def __len__(self):
                return 4

            def __getitem__(self, i):
                self.random = self.random or np.random.default_rng(torch.initial_seed())
                return self.random.integers(1_000_000)

        if __name__ == "__main__":
            print([int(batch) for batch in DataLoader(Noise(), num_workers=2)])
        """,
    ),
    Example(
        "one generator for each sample",
        """
        import numpy as np
        from torch.utils.data import DataLoader, Dataset

        class Noise(Dataset):
            def __len__(self):
                return 4

            def __getitem__(self, i):
                return np.random.default_rng([17, i]).integers(1_000_000)

        if __name__ == "__main__":
            print([int(batch) for batch in DataLoader(Noise(), num_workers=2)])
        """,
    ),
)

RULE = Rule(
    "LDR306", "shared-random-state", "workers draw the same numbers", __doc__, check, EXAMPLES
)
