# The lambda sits in a dict that is spread into the DataLoader call.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    dataset = TensorDataset(torch.rand(6, 2), torch.zeros(6))
    loader_args = dict(
        batch_size=3,
        num_workers=1,
        collate_fn=lambda rows: torch.stack([x for x, _ in rows]),  # LDR201
        drop_last=True,
    )
    train_loader = DataLoader(dataset, shuffle=True, **loader_args)
    print([batch.shape for batch in train_loader])


if __name__ == "__main__":
    main()
