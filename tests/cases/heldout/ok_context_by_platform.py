# The context is chosen by platform, and is spawn on Windows.
import sys
import torch
from torch.utils.data import DataLoader, TensorDataset


def pick_context():
    if sys.platform == "win32":
        return "spawn"
    return None


def main():
    loader = DataLoader(TensorDataset(torch.arange(4)), num_workers=1, multiprocessing_context=pick_context())
    for (x,) in loader:
        print(x)


if __name__ == "__main__":
    main()
