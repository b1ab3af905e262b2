# A lambda is the fallback of kwargs.pop, and of dict.get for another option.
import torch
from torch.utils.data import DataLoader, Dataset


class Flexible(Dataset):
    def __init__(self, data, **kwargs):
        self.data = data
        self.tf = kwargs.pop("transform", lambda x: x)  # LDR201
        options = kwargs.pop("options", {})
        self.post = options.get("post", lambda x: [x])  # LDR201
        if kwargs:
            raise TypeError(f"unexpected {sorted(kwargs)}")

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return self.post(self.tf(self.data[i]))


def main():
    for b in DataLoader(Flexible(torch.arange(4)), batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
