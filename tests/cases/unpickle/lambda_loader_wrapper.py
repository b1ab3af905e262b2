# A class that wraps a DataLoader hands it the collate function that it was given.
import torch
from torch.utils.data import DataLoader


class DeviceLoader:
    def __init__(self, dataset, device, collate_fn=None, **loader_args):
        self.loader = DataLoader(dataset, collate_fn=collate_fn, **loader_args)
        self.device = device

    def __len__(self):
        return len(self.loader)

    def __iter__(self):
        for batch in self.loader:
            yield batch.to(self.device)


def main():
    batches = DeviceLoader(
        [[1], [2], [3]], "cpu", lambda rows: torch.tensor(rows), batch_size=3, num_workers=1  # LDR201
    )
    for batch in batches:
        print(batch)


if __name__ == "__main__":
    main()
