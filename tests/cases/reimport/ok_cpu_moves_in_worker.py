# The worker calls .to() with a dtype, with "cpu" and with a device that is the CPU.
import torch
from torch.utils.data import DataLoader

CPU = torch.device("cpu")


def collate(batch, device="cpu"):
    x = torch.tensor(batch).to(torch.float32)
    y = x.to("cpu", dtype=torch.float64)
    z = torch.zeros(len(batch), device=device)
    return (y + z).to(CPU).type_as(x)


if __name__ == "__main__":
    for batch in DataLoader([1, 2, 3, 4], batch_size=2, collate_fn=collate, num_workers=1):
        print(batch)
