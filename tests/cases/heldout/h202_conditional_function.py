# The collate function exists only when sequences vary in length, and is local to the constructor.
import torch
from torch.utils.data import DataLoader, Dataset


class DataManager:
    def __init__(self, dataset, variable_length=True, batch_size=2):
        collate_fn = None
        if variable_length:

            def collate_fn(batch):  # LDR202
                return [torch.as_tensor(b) for b in batch]

        self.loader = DataLoader(dataset, batch_size, num_workers=2, collate_fn=collate_fn)

    def __iter__(self):
        return iter(self.loader)

    def __len__(self):
        return len(self.loader)


def main():
    manager = DataManager([[1], [2, 3], [4, 5, 6]])
    for i, batch in enumerate(manager):
        print(f"{i + 1}/{len(manager)}", batch)


if __name__ == "__main__":
    main()
