# A codec factory returns two closures, and one of them becomes the collate function.
import torch
from torch.utils.data import DataLoader


def make_codec(alphabet):
    stoi = {c: i + 1 for i, c in enumerate(alphabet)}
    itos = {i: c for c, i in stoi.items()}

    def encode(words):  # LDR202
        ids = [torch.tensor([stoi[c] for c in w]) for w in words]
        return torch.nn.utils.rnn.pad_sequence(ids, batch_first=True)

    def decode(ids):
        return "".join(itos[i] for i in ids.tolist() if i)

    return encode, decode


def main():
    encode, decode = make_codec("abcdef")
    loader = DataLoader(["bad", "cafe", "ace", "fed"], batch_size=2, collate_fn=encode, num_workers=1)
    for ids in loader:
        print([decode(row) for row in ids])


if __name__ == "__main__":
    main()
