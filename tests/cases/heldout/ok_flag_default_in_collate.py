# The collate function can use the GPU, but its flag is off and the loader never sets it.
import torch
from torch.utils.data import DataLoader


def collate(batch, cuda=False, pad=0):
    n = max(map(len, batch))
    x = torch.tensor([b + [pad] * (n - len(b)) for b in batch])
    if cuda:
        x = x.cuda()
    return x


def main():
    rows = [[1], [2, 3], [4, 5, 6]]
    for b in DataLoader(rows, batch_size=2, collate_fn=collate, num_workers=2):
        print(b)
    print(collate(rows, cuda=torch.cuda.is_available()).device)


if __name__ == "__main__":
    main()
