# Loader options are a dict that is updated with a lambda, depending on a flag.
import argparse
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--no-flatten", action="store_true")
    args = parser.parse_args()

    train_kwargs = {"batch_size": 4}
    extra = {"num_workers": 1, "pin_memory": False, "shuffle": True}
    train_kwargs.update(extra)
    if not args.no_flatten:
        train_kwargs["collate_fn"] = lambda b: torch.stack([x.flatten() for (x,) in b])  # LDR201

    dataset1 = TensorDataset(torch.randn(8, 2, 2))
    train_loader = torch.utils.data.DataLoader(dataset1, **train_kwargs)
    for batch_idx, data in enumerate(train_loader):
        print(batch_idx, data.shape)


if __name__ == "__main__":
    main()
