# Devices are used in the training loop and in the model only; collate has a device-free dict.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
print("using", device, torch.cuda.device_count())


class Vectors(Dataset):
    def __init__(self, n):
        self.x = torch.randn(n, 4)
        self.y = torch.randint(0, 2, (n,))

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return {"x": self.x[i], "y": self.y[i]}


def to_device(batch, device):
    if isinstance(batch, dict):
        return {k: to_device(v, device) for k, v in batch.items()}
    return batch.to(device, non_blocking=True)


def main():
    model = nn.Linear(4, 2).to(device)
    weights = torch.ones(2, device=device)
    criterion = nn.CrossEntropyLoss(weight=weights)
    loader = DataLoader(Vectors(8), batch_size=4, num_workers=2, pin_memory=torch.cuda.is_available())
    for batch in loader:
        batch = to_device(batch, device)
        criterion(model(batch["x"]), batch["y"]).backward()


if __name__ == "__main__":
    main()
