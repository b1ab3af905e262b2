# A generator yields (name, loader) pairs, one of which has a lambda.
import torch
from torch.utils.data import DataLoader, TensorDataset


def loaders(n_folds, workers=1):
    ds = TensorDataset(torch.randn(8, 2))
    for fold in range(n_folds):
        yield f"fold{fold}", DataLoader(
            ds, batch_size=4, num_workers=workers, collate_fn=lambda b: torch.stack([r[0] for r in b])  # LDR201
        )


def main():
    for name, dl in loaders(1):
        for x in dl:
            print(name, x.shape)


if __name__ == "__main__":
    main()
