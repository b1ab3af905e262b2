# Every worker sets the default device again, and then makes its tensors there.
import torch
from torch.utils.data import DataLoader, Dataset

torch.set_default_device("cuda")


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.randn(2) + torch.zeros(2, device="cpu")  # LDR301


if __name__ == "__main__":
    for batch in DataLoader(Noise(), num_workers=1):
        print(batch)
