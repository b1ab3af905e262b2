# A factory returns the closure that serves as collate_fn.
import torch
from torch.nn.functional import pad
from torch.utils.data import DataLoader


def make_collate(pad_value):
    def collate(sequences):  # LDR202
        longest = max(len(s) for s in sequences)
        return torch.stack([pad(s, (0, longest - len(s)), value=pad_value) for s in sequences])

    return collate


def main():
    data = [torch.ones(n) for n in (1, 3, 2, 4)]
    for batch in DataLoader(data, batch_size=2, num_workers=1, collate_fn=make_collate(-1)):
        print(batch)


if __name__ == "__main__":
    main()
