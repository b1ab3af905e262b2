# persistent_workers=True is refused when num_workers is 0.
import torch
from torch.utils.data import DataLoader


def main():
    loader = DataLoader(
        torch.rand(4, 2),
        batch_size=2,
        num_workers=0,
        persistent_workers=True,  # LDR402
    )
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
