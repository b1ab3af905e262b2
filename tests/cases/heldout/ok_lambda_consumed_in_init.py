# Lambdas that are used up while the dataset is built: filter, map, sort, apply.
import torch
from torch.utils.data import DataLoader, Dataset


class Filtered(Dataset):
    def __init__(self, records, keep=lambda r: r["y"] is not None, key=None):
        rows = list(filter(keep, records))
        rows = sorted(rows, key=key or (lambda r: r["id"]))
        self.x = list(map(lambda r: r["x"], rows))
        self.y = [r["y"] for r in rows]
        self.classes = {c: i for i, c in enumerate(sorted(set(self.y), key=lambda c: c))}

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return torch.tensor(self.x[i]), self.classes[self.y[i]]


def main():
    records = [{"id": i, "x": float(i), "y": "ab"[i % 2] if i != 3 else None} for i in range(6)]
    for x, y in DataLoader(Filtered(records), batch_size=5, num_workers=1):
        print(x, y)


if __name__ == "__main__":
    main()
