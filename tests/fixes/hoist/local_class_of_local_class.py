# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


def main():
    class Base(Dataset):
        def __init__(self, n):
            super(Base, self).__init__()
            self.n = n

        def __len__(self):
            return self.n

        def __getitem__(self, i):
            return torch.tensor([i, self.transform(i)])

        def transform(self, x):
            raise NotImplementedError

    class Doubled(Base):
        def transform(self, x):
            return 2 * x

    class Negated(Doubled):
        def transform(self, x):
            return -super().transform(x)

    for dataset in (Doubled(2), Negated(3)):
        for batch in DataLoader(dataset, batch_size=2, num_workers=1):
            print(type(dataset).__name__, batch.tolist())


if __name__ == "__main__":
    main()
