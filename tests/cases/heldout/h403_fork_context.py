# The loader asks for the fork context.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    loader = DataLoader(
        TensorDataset(torch.arange(8)),
        batch_size=4,
        num_workers=2,
        multiprocessing_context="fork",  # LDR403
    )
    for (x,) in loader:
        print(x)


if __name__ == "__main__":
    main()
