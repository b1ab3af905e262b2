# A guarded script whose dataset reads a tokenizer that only the guard creates.
import argparse
import re

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class RegexTokenizer:
    def __init__(self, pattern=r"\w+"):
        self.pattern = re.compile(pattern)
        self.table = {}

    def fit(self, texts):
        for t in texts:
            for w in self.pattern.findall(t):
                self.table.setdefault(w, len(self.table) + 1)
        return self

    def encode(self, text):
        return [self.table.get(w, 0) for w in self.pattern.findall(text)]


class LineDataset(Dataset):
    def __init__(self, lines, max_len=4):
        self.lines, self.max_len = lines, max_len

    def __len__(self):
        return len(self.lines)

    def __getitem__(self, i):
        ids = tokenizer.encode(self.lines[i])[: self.max_len]  # LDR302
        return torch.tensor(ids + [0] * (self.max_len - len(ids)))


def train_epoch(model, loader, optimizer, criterion):
    for batch in loader:
        out = model(batch)
        loss = criterion(out.flatten(0, 1), batch.flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--workers", type=int, default=1)
    args = ap.parse_args()
    lines = ["hello world", "a b c d e", "to be or not"]
    tokenizer = RegexTokenizer().fit(lines)
    n = len(tokenizer.table) + 1
    model = nn.Sequential(nn.Embedding(n, 4), nn.Linear(4, n))
    loader = DataLoader(LineDataset(lines), batch_size=2, num_workers=args.workers)
    print(train_epoch(model, loader, torch.optim.Adam(model.parameters()), nn.CrossEntropyLoss()))
