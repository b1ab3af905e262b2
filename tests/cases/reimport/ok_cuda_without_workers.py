# The collate function uses CUDA, but the only loader that gets it has no workers.
import torch
from torch.utils.data import DataLoader

device = "cuda" if torch.cuda.is_available() else "cpu"


def gpu_collate(batch):
    return torch.tensor(batch).to(device)


def cpu_collate(batch):
    return torch.tensor(batch)


def main():
    data = [1, 2, 3, 4]
    for a in DataLoader(data, 2, collate_fn=gpu_collate, num_workers=0):
        print(a.device.type)
    for b in DataLoader(data, 2, collate_fn=cpu_collate, num_workers=1):
        print(b.to(device).sum().item())


if __name__ == "__main__":
    main()
