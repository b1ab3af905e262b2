# A dispatch dict of lambdas at module level; the chosen one is handed to the loader.
import torch
from torch.utils.data import DataLoader, TensorDataset

COLLATE = {
    "stack": lambda batch: torch.stack([b[0] for b in batch]),  # LDR201
    "first": lambda batch: batch[0][0],
}


def main(kind="stack"):
    ds = TensorDataset(torch.randn(6, 2))
    dl = DataLoader(ds, batch_size=3, num_workers=2, collate_fn=COLLATE[kind])
    for b in dl:
        print(b.shape)


if __name__ == "__main__":
    main()
