# A fork context only where the platform has it.
import multiprocessing as mp
import os
import platform

import torch
from torch.utils.data import DataLoader, TensorDataset


def collate(rows):
    return torch.stack([r[0] for r in rows])


def make(ds):
    kwargs = {"num_workers": 2, "collate_fn": collate}
    if platform.system() == "Linux" and "fork" in mp.get_all_start_methods():
        kwargs["multiprocessing_context"] = "fork"
    if os.name != "nt" and hasattr(os, "nope"):
        kwargs["multiprocessing_context"] = mp.get_context("fork")
    return DataLoader(ds, batch_size=2, **kwargs)


if __name__ == "__main__":
    for x in make(TensorDataset(torch.arange(4))):
        print(x)
