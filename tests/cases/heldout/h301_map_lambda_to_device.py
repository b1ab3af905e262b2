# The collate function maps a lambda that moves each part to the GPU.
import torch
from torch.utils.data import DataLoader, TensorDataset
from torch.utils.data.dataloader import default_collate

device = "cuda" if torch.cuda.is_available() else "cpu"


def collate_to_device(batch):
    return list(map(lambda t: t.to(device), default_collate(batch)))  # LDR301


def main():
    ds = TensorDataset(torch.randn(8, 2), torch.arange(8))
    for x, y in DataLoader(ds, batch_size=4, collate_fn=collate_to_device, num_workers=2):
        print(x.device, y.device)


if __name__ == "__main__":
    main()
