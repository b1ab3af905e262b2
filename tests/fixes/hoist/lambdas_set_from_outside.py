# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset


class Transformed(TensorDataset):
    transform = None

    def __getitem__(self, i):
        (x,) = super().__getitem__(i)
        return self.transform(x) if self.transform else x


def main():
    dataset = Transformed(torch.arange(4.0))
    dataset.transform = lambda x: (lambda half: half * half)(x / 2)
    loader = DataLoader(dataset, batch_size=2, num_workers=1)
    loader.collate_fn = lambda batch: torch.stack(batch).flip(0)
    for batch in loader:
        print(batch.tolist())


if __name__ == "__main__":
    main()
