# The lambda is taken out of the options, or replaced, before they reach the loader.
import torch
from torch.utils.data import DataLoader


def stack(batch):
    return torch.tensor(batch)


def main():
    options = {"batch_size": 2, "num_workers": 1, "worker_init_fn": lambda i: print(i)}
    debug = {"collate_fn": lambda b: b, "num_workers": 0}
    options.pop("worker_init_fn")
    for batch in DataLoader([1, 2, 3, 4], **{**debug, **options, "collate_fn": stack}):
        print(batch)


if __name__ == "__main__":
    main()
