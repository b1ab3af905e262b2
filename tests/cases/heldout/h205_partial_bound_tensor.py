# functools.partial binds a CUDA tensor to the collate function.
from functools import partial

import torch
from torch.utils.data import DataLoader, TensorDataset


def collate(batch, mean):
    x = torch.stack([b[0] for b in batch])
    return x - mean.cpu()


def main():
    device = "cuda" if torch.cuda.is_available() else "cpu"
    mean = torch.zeros(3).to(device)  # LDR205
    ds = TensorDataset(torch.randn(12, 3))
    for b in DataLoader(ds, batch_size=4, num_workers=2, collate_fn=partial(collate, mean=mean)):
        print(b.shape)


if __name__ == "__main__":
    main()
