# target_transform is a lambda given to a torchvision dataset.
from torch.utils.data import DataLoader
from torchvision.datasets import FakeData
from torchvision.transforms import Compose, Normalize, ToTensor
import torch


def make_loader(train: bool, batch_size: int = 4) -> DataLoader:
    tf = Compose([ToTensor(), Normalize((0.5,), (0.5,))])
    ds = FakeData(8, (1, 8, 8), 10, transform=tf,
                  target_transform=lambda y: torch.zeros(10).scatter_(0, torch.tensor(int(y)), 1.0))  # LDR201
    return DataLoader(ds, batch_size, shuffle=train, num_workers=2)


if __name__ == "__main__":
    loader = make_loader(True)
    x, y = next(iter(loader))
    print(x.shape, y.shape)
