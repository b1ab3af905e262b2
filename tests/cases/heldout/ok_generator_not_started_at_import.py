# Generators and iterators over a loader are made at import, and first advanced under the guard.
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.arange(6)), batch_size=2, num_workers=1)


def infinite(dl):
    while True:
        for b in dl:
            yield b


stream = infinite(loader)
scaled = (2 * b[0] for b in stream)
doubled = map(lambda b: b + b, scaled)

if __name__ == "__main__":
    for _ in range(4):
        print(next(doubled))
