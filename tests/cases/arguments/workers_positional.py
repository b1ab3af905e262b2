# num_workers is the sixth argument by position.
import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(
        torch.arange(4),
        2,
        False,
        None,
        None,
        1,  # LDR401
    )
    for batch in loader:
        print(batch)
