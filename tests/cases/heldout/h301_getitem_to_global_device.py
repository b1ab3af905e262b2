# __getitem__ moves samples to a global device.
import torch
from torch.utils.data import DataLoader, Dataset

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class CTScans(Dataset):
    def __init__(self, n):
        self.volumes = torch.randn(n, 1, 4, 4, 4)
        self.labels = torch.zeros(n)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, idx):
        volume = self.volumes[idx].to(device)  # LDR301
        label = self.labels[idx].to(device)  # LDR301
        return volume, label


if __name__ == "__main__":
    train_loader = DataLoader(CTScans(8), batch_size=2, shuffle=True, num_workers=2)
    for v, y in train_loader:
        print(v.shape, y.shape)
