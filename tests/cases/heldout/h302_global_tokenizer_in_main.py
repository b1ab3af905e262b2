# main() publishes the vocabulary with a global statement; the collate function reads it.
import torch
from torch.utils.data import DataLoader


def collate(batch):
    ids = [[vocab[w] for w in s.split()] for s in batch]  # LDR302
    return torch.nn.utils.rnn.pad_sequence([torch.tensor(i) for i in ids])


def build_vocab(lines):
    words = sorted({w for line in lines for w in line.split()})
    return {w: i for i, w in enumerate(words)}


def main():
    global vocab
    lines = ["a b", "c a", "b b c"]
    vocab = build_vocab(lines)
    for b in DataLoader(lines, batch_size=2, collate_fn=collate, num_workers=1):
        print(b.shape)


if __name__ == "__main__":
    main()
