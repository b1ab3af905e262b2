# apply: safe
import argparse

import torch
from torch.utils.data import DataLoader, Dataset


class Sequences(Dataset):
    def __len__(self):
        return 5

    def __getitem__(self, i):
        return torch.arange(i + 1)


def pad_to(sequences, length, value):
    out = torch.full((len(sequences), length), value)
    for row, sequence in zip(out, sequences):
        row[: len(sequence)] = sequence[:length]
    return out


def make_loader(length, value=-1, *, workers):
    return DataLoader(
        Sequences(),
        batch_size=3,
        num_workers=workers,
        collate_fn=lambda batch: pad_to(batch, length, value),
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--length", default=4, type=int)
    args = parser.parse_args()
    for batch in make_loader(args.length, workers=1):
        print(batch.tolist())


if __name__ == "__main__":
    main()
