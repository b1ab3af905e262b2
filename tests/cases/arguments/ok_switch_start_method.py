# The start method decides, which is what really matters.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def main():
    num_workers = 1 if mp.get_start_method() == "fork" else 0
    loader = DataLoader(torch.arange(4), num_workers=num_workers, collate_fn=lambda b: b)
    print(list(loader))


if __name__ == "__main__":
    main()
