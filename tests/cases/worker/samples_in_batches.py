# Samples that a collate function hands on as they are, or takes apart.
import torch
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return {"x": torch.tensor(i), "show": lambda: i}


def whole(batch):
    return batch  # LDR501


def columns(batch):
    return {key: [sample[key] for sample in batch] for key in batch[0]}  # LDR501


def tensors(batch):
    return torch.stack([sample["x"] for sample in batch])


if __name__ == "__main__":
    for collate in (whole, columns):
        try:
            for batch in DataLoader(Samples(), num_workers=1, collate_fn=collate, timeout=5):
                print(batch)
        except RuntimeError as error:
            print(error)
    for batch in DataLoader(Samples(), num_workers=1, collate_fn=tensors):
        print(batch)
