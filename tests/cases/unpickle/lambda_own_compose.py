# A hand-written Compose holds the lambda in a list.
import torch
from torch.utils.data import DataLoader, Dataset


class Compose:
    def __init__(self, *parts):
        self.parts = list(parts)

    def __call__(self, x):
        for part in self.parts:
            x = part(x)
        return x


class Points(Dataset):
    def __init__(self, cloud, pipeline):
        self.cloud, self.pipeline = cloud, pipeline

    def __len__(self):
        return len(self.cloud)

    def __getitem__(self, i):
        return self.pipeline(self.cloud[i])


if __name__ == "__main__":
    pipeline = Compose(torch.sin, lambda p: p - p.mean(), torch.square)  # LDR201
    for batch in DataLoader(Points(torch.rand(4, 3), pipeline), num_workers=1):
        print(batch)
