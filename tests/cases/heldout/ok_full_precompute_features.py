# A frozen encoder runs on the GPU in the parent; features come back to the CPU and then get workers.
import argparse

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, TensorDataset


class Encoder(nn.Module):
    def __init__(self, d=8, h=4):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(d, h), nn.Tanh())

    def forward(self, x):
        return self.net(x)


class FeatureDataset(Dataset):
    def __init__(self, features, labels):
        self.features = features
        self.labels = labels

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        return self.features[i], self.labels[i]


@torch.no_grad()
def extract(encoder, loader, device):
    encoder.eval().to(device)
    feats, labels = [], []
    for x, y in loader:
        feats.append(encoder(x.to(device)).cpu())
        labels.append(y)
    return torch.cat(feats), torch.cat(labels)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    p.add_argument("--num-workers", type=int, default=2)
    args = p.parse_args()
    device = torch.device(args.device)
    raw = TensorDataset(torch.randn(16, 8), torch.randint(0, 2, (16,)))
    feats, labels = extract(Encoder(), DataLoader(raw, batch_size=8), device)
    train = DataLoader(FeatureDataset(feats, labels), batch_size=4, shuffle=True, num_workers=args.num_workers)
    head = nn.Linear(4, 2).to(device)
    opt = torch.optim.SGD(head.parameters(), lr=0.1)
    for x, y in train:
        x, y = x.to(device), y.to(device)
        nn.functional.cross_entropy(head(x), y).backward()
        opt.step()
        opt.zero_grad()


if __name__ == "__main__":
    main()
