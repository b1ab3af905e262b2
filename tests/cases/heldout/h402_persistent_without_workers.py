# persistent_workers=True, and num_workers is left out.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    ds = TensorDataset(torch.randn(8, 2))
    loader = DataLoader(
        ds,
        batch_size=4,
        shuffle=True,
        persistent_workers=True,  # LDR402
    )
    for (x,) in loader:
        print(x.shape)


if __name__ == "__main__":
    main()
