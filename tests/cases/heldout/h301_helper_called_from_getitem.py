# __getitem__ calls a module-level helper that moves things to the GPU.
import torch
from torch.utils.data import DataLoader, Dataset


def to_var(x):
    if torch.cuda.is_available():
        x = x.cuda()  # LDR301
    return x


class Pairs(Dataset):
    def __init__(self, src, trg):
        self.src = src
        self.trg = trg

    def __len__(self):
        return len(self.src)

    def preprocess(self, seq):
        return to_var(torch.LongTensor(seq))

    def __getitem__(self, index):
        return self.preprocess(self.src[index]), self.preprocess(self.trg[index])


def get_loader(src, trg, batch_size=2):
    return torch.utils.data.DataLoader(dataset=Pairs(src, trg), batch_size=batch_size, num_workers=2)


if __name__ == "__main__":
    for s, t in get_loader([[1, 2], [3, 4]], [[5, 6], [7, 8]]):
        print(s, t)
