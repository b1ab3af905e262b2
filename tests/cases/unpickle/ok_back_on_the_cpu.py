# The tensors are computed on the GPU, if any, and go back to the CPU before they are stored.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


class Features(Dataset):
    def __init__(self, images, net):
        with torch.no_grad():
            self.features = net.to(DEVICE)(images.to(DEVICE)).cpu()
        self.means = [f.to(DEVICE).mean().item() for f in self.features]
        self.norms = torch.stack([f.to(DEVICE).norm() for f in self.features]).cpu().numpy()

    def __len__(self):
        return len(self.features)

    def __getitem__(self, i):
        return self.features[i], self.means[i], self.norms[i]


def main():
    features = Features(torch.rand(4, 3), nn.Linear(3, 2))
    for batch in DataLoader(features, batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
