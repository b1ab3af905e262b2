# Vocabulary, options and epoch come from a checkpoint that was mapped to the GPU.
import os
import tempfile

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Words(Dataset):
    def __init__(self, words, vocab, opt):
        self.words, self.vocab, self.opt = words, vocab, opt

    def __len__(self):
        return len(self.words)

    def __getitem__(self, i):
        return self.vocab[self.words[i]] * self.opt["scale"]


def resume(path, model, device):
    checkpoint = torch.load(path, map_location=device)
    model.load_state_dict(checkpoint["state_dict"])
    return checkpoint["epoch"], checkpoint["vocab"], checkpoint["opt"]


def main():
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model = nn.Linear(1, 1).to(device)
    path = os.path.join(tempfile.mkdtemp(), "last.pt")
    torch.save({"state_dict": model.state_dict(), "epoch": 3, "vocab": {"a": 1}, "opt": {"scale": 2}}, path)
    start, vocab, opt = resume(path, model, device)
    for b in DataLoader(Words(["a", "a"], vocab, opt), num_workers=1):
        print(start, b)


if __name__ == "__main__":
    main()
