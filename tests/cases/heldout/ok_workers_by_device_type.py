# The number of workers depends on the type of the device that the dataset lives on.
import torch
from torch.utils.data import DataLoader, TensorDataset

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def make_loader(*tensors, batch_size=4):
    tensors = [t.to(device) for t in tensors]
    workers = 0 if device.type == "cuda" else 2
    return DataLoader(TensorDataset(*tensors), batch_size=batch_size, num_workers=workers)


if __name__ == "__main__":
    for x, y in make_loader(torch.randn(8, 2), torch.arange(8)):
        print(x, y)
