# apply: unsafe
# platform: win32
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    loader = DataLoader(
        TensorDataset(torch.arange(8)),
        batch_size=3,
        num_workers=2,
        multiprocessing_context="fork",
        persistent_workers=True,
    )
    for epoch in range(2):
        for (batch,) in loader:
            print(epoch, batch.tolist())


if __name__ == "__main__":
    main()
