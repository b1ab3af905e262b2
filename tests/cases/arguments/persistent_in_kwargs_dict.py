# In debug mode the workers go, and persistent_workers stays in the dict.
import torch
from torch.utils.data import DataLoader

DEBUG = True


def main():
    options = dict(
        batch_size=2,
        num_workers=0 if DEBUG else 8,
        persistent_workers=True,  # LDR402
    )
    for batch in DataLoader(torch.arange(4), **options):
        print(batch)


if __name__ == "__main__":
    main()
