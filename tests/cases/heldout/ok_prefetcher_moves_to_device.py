# A wrapper around the loader moves batches to the GPU in the parent process.
import torch
from torch.utils.data import DataLoader, TensorDataset


class DeviceDataLoader:
    """Wrap a dataloader to move data to a device."""

    def __init__(self, dl, device):
        self.dl = dl
        self.device = device

    def __iter__(self):
        for b in self.dl:
            yield [t.to(self.device) for t in b]

    def __len__(self):
        return len(self.dl)


def get_default_device():
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("cpu")


def main():
    ds = TensorDataset(torch.randn(8, 2), torch.randn(8, 1))
    train_dl = DeviceDataLoader(DataLoader(ds, 4, shuffle=True, num_workers=2, pin_memory=False), get_default_device())
    for x, y in train_dl:
        print(x.device, y.shape)


if __name__ == "__main__":
    main()
