# A recursive helper moves nested batches to the device that an option names; collate calls it.
import torch
from torch.utils.data import DataLoader


def to_device(obj, device):
    if torch.is_tensor(obj):
        return obj.to(device)  # LDR301
    if isinstance(obj, dict):
        return {k: to_device(v, device) for k, v in obj.items()}
    if isinstance(obj, (list, tuple)):
        return [to_device(v, device) for v in obj]
    return obj


class Collate:
    def __init__(self, device):
        self.device = device

    def __call__(self, rows):
        batch = {"x": torch.stack([r["x"] for r in rows]), "meta": [r["name"] for r in rows]}
        return to_device(batch, self.device)


def main():
    rows = [{"x": torch.ones(2), "name": str(i)} for i in range(4)]
    loader = DataLoader(rows, batch_size=2, collate_fn=Collate(torch.device("cuda")), num_workers=2)
    for b in loader:
        print(b["meta"])


if __name__ == "__main__":
    main()
