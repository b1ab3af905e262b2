# The loader asks for fork, which Windows does not have.
import torch
from torch.utils.data import DataLoader


def main():
    loader = DataLoader(
        torch.arange(4),
        batch_size=2,
        num_workers=1,  # LDR401
        multiprocessing_context="fork",  # LDR403
    )
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
