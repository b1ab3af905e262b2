# Local collate functions in a dict, one of which is picked by a default option.
import torch
from torch.utils.data import DataLoader


def get_loader(data, mode="padded", num_workers=2):
    def padded(batch):  # LDR202
        return torch.nn.utils.rnn.pad_sequence([torch.tensor(b) for b in batch], batch_first=True)

    def packed(batch):
        return torch.nn.utils.rnn.pack_sequence([torch.tensor(b) for b in batch], enforce_sorted=False)

    collate = {"padded": padded, "packed": packed}[mode]
    return DataLoader(data, batch_size=2, collate_fn=collate, num_workers=num_workers)


if __name__ == "__main__":
    for batch in get_loader([[1, 2], [3], [4, 5, 6]]):
        print(batch)
