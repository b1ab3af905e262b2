# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __init__(self, count, transform=None):
        self.data = torch.arange(count * 4, dtype=torch.float32).view(count, 2, 2)
        self.transform = transform or (lambda image: image / 255)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.transform(self.data[index])


if __name__ == "__main__":
    for batch in DataLoader(Images(3), batch_size=2, num_workers=1):
        print(batch.shape)
