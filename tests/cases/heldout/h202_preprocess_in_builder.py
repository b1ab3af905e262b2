# build_dataset nests the preprocessing that it hands to the dataset class.
import torch
from torch.utils.data import DataLoader, Dataset


class MapDataset(Dataset):
    def __init__(self, data, *, preprocess):
        self.data = data
        self.preprocess = preprocess

    def __getitem__(self, i):
        return self.preprocess(self.data[i])

    def __len__(self):
        return len(self.data)


def build_dataset(split, mean=0.0):
    data = torch.randn(8 if split == "train" else 4, 3)

    def preprocess(x):  # LDR202
        return (x - mean).clamp(-1, 1)

    return MapDataset(data, preprocess=preprocess)


def main():
    datasets = {split: build_dataset(split) for split in ("train", "val")}
    loaders = {k: DataLoader(d, batch_size=4, num_workers=1, shuffle=k == "train") for k, d in datasets.items()}
    for k, loader in loaders.items():
        for x in loader:
            print(k, x.shape)


if __name__ == "__main__":
    main()
