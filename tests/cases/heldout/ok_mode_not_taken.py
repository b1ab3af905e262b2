# The dataset keeps a lambda only in a mode that nobody asks for.
import torch
from torch.utils.data import DataLoader, Dataset


class Split(Dataset):
    def __init__(self, split="train", n=4):
        self.split = split
        self.n = n
        if split == "predict":
            self.post = lambda x: x.argmax()
        elif split == "raw":

            def post(x):
                return x

            self.post = post

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.tensor(i)


def main():
    loaders = {s: DataLoader(Split(s), batch_size=2, num_workers=1) for s in ("train", "val")}
    for x in loaders["train"]:
        print(x)
    for x in loaders["val"]:
        print(x)


if __name__ == "__main__":
    main()
