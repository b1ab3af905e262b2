# A lambda default argument is kept on the dataset.
import torch
from torch.utils.data import DataLoader, Dataset


class Tokens(Dataset):
    def __init__(self, lines, tokenizer=lambda s: s.split(), max_len=8):  # LDR201
        super().__init__()
        self.lines = lines
        self.tokenizer = tokenizer
        self.max_len = max_len

    def __len__(self):
        return len(self.lines)

    def __getitem__(self, i):
        ids = [hash(t) % 100 for t in self.tokenizer(self.lines[i])][: self.max_len]
        return torch.tensor(ids + [0] * (self.max_len - len(ids)))


if __name__ == "__main__":
    ds = Tokens(["hello there", "general kenobi", "a b c"])
    for batch in DataLoader(ds, batch_size=2, num_workers=1):
        print(batch)
