# A timeout without workers is accepted by the constructor and fails at the first batch.
import torch
from torch.utils.data import DataLoader


def evaluate(values):
    loader = DataLoader(values, batch_size=2, timeout=60)  # LDR402
    return sum(batch.sum().item() for batch in loader)


if __name__ == "__main__":
    print(evaluate(torch.arange(4)))
