# main() declares a global and binds it, and the collate function in the worker looks for it.
import torch
from torch.utils.data import DataLoader


def collate(texts):
    width = max(len(t) for t in texts)
    rows = [[vocab[c] for c in t] + [0] * (width - len(t)) for t in texts]  # LDR302
    return torch.tensor(rows)


def main():
    global vocab
    texts = ["ab", "b", "aab", "a"]
    vocab = {c: i for i, c in enumerate(sorted(set("".join(texts))), start=1)}
    for batch in DataLoader(texts, batch_size=2, collate_fn=collate, num_workers=1):
        print(batch.tolist())


if __name__ == "__main__":
    main()
