# The default value of a helper's parameter is a lambda and nobody overrides it.
import torch
from torch.utils.data import DataLoader


def get_loader(dataset, batch_size=2, collate=lambda b: torch.as_tensor(b)):  # LDR201
    return DataLoader(dataset, batch_size=batch_size, num_workers=1, collate_fn=collate)


def main():
    loader = get_loader([3, 1, 4, 1], batch_size=2)
    for batch in loader:
        print(batch.tolist())


if __name__ == "__main__":
    main()
