# With num_workers=0 nothing crosses, whatever the loader is given.
import torch
from torch.utils.data import DataLoader, Dataset


def main():
    class Local(Dataset):
        def __init__(self):
            self.transform = lambda x: x + 1

        def __len__(self):
            return 4

        def __getitem__(self, i):
            return self.transform(torch.tensor(i))

    def collate(batch):
        return torch.stack(batch)

    loader = DataLoader(Local(), batch_size=2, num_workers=0, collate_fn=collate)
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
