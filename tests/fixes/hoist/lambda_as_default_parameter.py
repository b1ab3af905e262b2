# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Numbers(Dataset):
    def __init__(self, count, transform=lambda x: x, target_transform=lambda y: y % 2):
        super().__init__()
        self.count = count
        self.transform, self.target_transform = transform, target_transform

    def __len__(self):
        return self.count

    def __getitem__(self, i):
        return self.transform(torch.tensor(i)), self.target_transform(i)


if __name__ == "__main__":
    for dataset in (Numbers(3), Numbers(2, transform=torch.neg)):
        for x, y in DataLoader(dataset, batch_size=2, num_workers=1):
            print(x.tolist(), y.tolist())
