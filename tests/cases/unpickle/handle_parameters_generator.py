# parameters() is a generator.
from torch import nn

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        model = nn.Linear(2, 2)
        self.parameters = model.parameters()  # LDR204
        self.listed = list(model.parameters())

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
