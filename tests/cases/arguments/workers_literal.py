# A literal number of workers, for every platform.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    dataset = TensorDataset(torch.rand(4, 2))
    loader = DataLoader(
        dataset,
        batch_size=2,
        shuffle=True,
        num_workers=1,  # LDR401
        pin_memory=False,
    )
    for (x,) in loader:
        print(x)


if __name__ == "__main__":
    main()
