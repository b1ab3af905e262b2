# Module dunders, star imports, late bindings and caught NameErrors in worker code.
import os
from math import *  # noqa: F403
from typing import TYPE_CHECKING

import torch
from torch.utils.data import DataLoader, Dataset

if TYPE_CHECKING:
    from collections.abc import Sequence

with open(os.devnull) as handle:
    HEADER = handle.read()
for SCALE in (1, 2):
    pass
if (LIMIT := 10) > 5:
    pass


class Uses(Dataset):
    def __init__(self, n: "Sequence"):
        self.n = n

    def __len__(self):
        return len(self.n)

    def __getitem__(self, i):
        here = os.path.basename(__file__)
        try:
            verbose = VERBOSE
        except NameError:
            verbose = False
        return torch.tensor(sqrt(i) * SCALE + LIMIT + len(HEADER) + late()), here, __name__, verbose  # noqa: F405


def late():
    return OFFSET


OFFSET = 3

if __name__ == "__main__":
    VERBOSE = True
    for b in DataLoader(Uses([1, 2, 3]), batch_size=3, num_workers=1):
        print(b)
