# Both branches of the guard bind the name that workers read.
import torch
from torch.utils.data import DataLoader, Dataset


def settings(verbose):
    return {"verbose": verbose, "k": 2}


if __name__ == "__main__":
    CFG = settings(True)
else:
    CFG = settings(False)


class Rep(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor([i] * CFG["k"])


if __name__ == "__main__":
    for b in DataLoader(Rep(), batch_size=2, num_workers=1):
        print(b)
