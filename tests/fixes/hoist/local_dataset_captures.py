# apply: unsafe
import torch
from torch.utils.data import DataLoader, Dataset


def load(split, size=4):
    features = torch.arange(size * 2.0).view(size, 2)
    labels = [i % 2 for i in range(size)]

    class Split(Dataset):
        """The samples of one split."""

        def __len__(self):
            return len(labels)

        def __getitem__(self, i):
            return {"x": features[i], "y": labels[i], "split": split}

    return Split()


def main():
    for split in ("train", "test"):
        for batch in DataLoader(load(split), batch_size=3, num_workers=1):
            print(batch["split"], batch["x"].tolist(), batch["y"].tolist())


if __name__ == "__main__":
    main()
