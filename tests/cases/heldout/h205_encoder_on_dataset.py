# A frozen encoder on the GPU is kept by the dataset that precomputes with it.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc(x)


class Embedded(Dataset):
    def __init__(self, raw, encoder):
        self.encoder = encoder
        self.encoder.eval()
        self.raw = raw

    def __len__(self):
        return len(self.raw)

    def __getitem__(self, i):
        return self.raw[i]


def main():
    encoder = Encoder().to(DEVICE)  # LDR205
    ds = Embedded(torch.randn(16, 8), encoder)
    loader = DataLoader(ds, batch_size=4, num_workers=2)
    for x in loader:
        print(encoder(x.to(DEVICE)).shape)


if __name__ == "__main__":
    main()
