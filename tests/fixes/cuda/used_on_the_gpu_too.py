# apply: unsafe
import torch
from torch.utils.data import DataLoader, Dataset


class Encoded(Dataset):
    def __init__(self):
        self.encoder = torch.nn.Linear(2, 2)

    def __len__(self):
        return 2

    def __getitem__(self, i):
        x = torch.ones(2).cuda()
        return self.encoder(x), i


if __name__ == "__main__":
    for codes, i in DataLoader(Encoded(), num_workers=1):
        print(codes.cuda(), i.cuda())
