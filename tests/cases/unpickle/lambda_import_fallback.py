# When the optional package is missing, a lambda takes the place of its collate function.
import torch
from torch.utils.data import DataLoader, TensorDataset

try:
    from ragged_batching_extras import ragged_collate
except ImportError:
    ragged_collate = lambda rows: [x for (x,) in rows]  # noqa: E731  # LDR201


def main():
    loader = DataLoader(TensorDataset(torch.arange(4)), batch_size=2,
                        num_workers=1, collate_fn=ragged_collate)
    for rows in loader:
        print(rows)


if __name__ == "__main__":
    main()
