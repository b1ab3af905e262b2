# The lambda reaches collate_fn through two variables.
import torch
from torch.utils.data import DataLoader


def train(samples, epochs):
    stack = lambda items: torch.tensor(items, dtype=torch.float32)  # LDR201
    collate = stack
    loader = DataLoader(samples, batch_size=4, num_workers=1, collate_fn=collate)
    total = 0.0
    for _ in range(epochs):
        for batch in loader:
            total += batch.sum().item()
    return total


if __name__ == "__main__":
    print(train(list(range(8)), epochs=1))
