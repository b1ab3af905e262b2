# sys.exit(main()) without a guard.
import sys

import torch
from torch.utils.data import DataLoader, TensorDataset


def collate(samples):
    return torch.stack([s[0] for s in samples])


def main(argv=None):
    argv = sys.argv[1:] if argv is None else argv
    loader_args = {"batch_size": 4, "num_workers": 2, "collate_fn": collate}
    loader = DataLoader(TensorDataset(torch.randn(12, 3)), **loader_args)
    return int(sum(len(b) for b in loader) != 12)


sys.exit(main())  # LDR101
