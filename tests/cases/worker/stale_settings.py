# Settings of the process that only main() makes.
import torch
from torch.utils.data import DataLoader


def collate(batch):
    weights = torch.tensor([0.5, 0.5])  # LDR303
    counts = torch.tensor([1, 2])
    return weights, counts, torch.zeros(2, dtype=torch.float32)


def main():
    torch.multiprocessing.set_sharing_strategy("file_system")
    torch.set_default_dtype(torch.float64)
    loader = DataLoader(range(4), num_workers=1, collate_fn=collate)  # LDR303
    for weights, _, _ in loader:
        print(weights.dtype)


if __name__ == "__main__":
    main()
