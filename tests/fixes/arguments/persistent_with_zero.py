# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    dataset = TensorDataset(torch.arange(5))
    loader = DataLoader(
        dataset,
        batch_size=2,
        num_workers=0,  # debugging
        persistent_workers=True,
    )
    for epoch in range(2):
        for (batch,) in loader:
            print(epoch, batch.tolist())


if __name__ == "__main__":
    main()
