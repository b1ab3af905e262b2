# A loop builds a loader for each split, each with the same lambda.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    loaders = {}
    for split, size in [("train", 4), ("valid", 2), ("test", 2)]:
        dataset = TensorDataset(torch.rand(size, 3))
        loaders[split] = DataLoader(
            dataset,
            batch_size=2,
            shuffle=split == "train",
            num_workers=1,
            collate_fn=lambda rows: torch.cat([r[0] for r in rows]),  # LDR201
        )
    for split, loader in loaders.items():
        for batch in loader:
            print(split, batch.shape)


if __name__ == "__main__":
    main()
