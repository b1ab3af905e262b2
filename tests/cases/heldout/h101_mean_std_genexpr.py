# Channel means are computed at import by a generator expression over the loader.
import torch
from torch.utils.data import DataLoader, TensorDataset

imgs = torch.rand(32, 3, 8, 8)
loader = DataLoader(TensorDataset(imgs), batch_size=8, num_workers=2)

mean = sum(x.mean(dim=(0, 2, 3)) for (x,) in loader) / len(loader)  # LDR101
print("dataset mean:", mean.tolist())


def normalize(x):
    return x - mean[:, None, None]


if __name__ == "__main__":
    print(normalize(imgs[0]).shape)
