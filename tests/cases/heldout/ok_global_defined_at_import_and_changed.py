# A global is defined at module level and only read in the parent after a change.
import torch
from torch.utils.data import DataLoader, Dataset

best_acc = 0.0
VOCAB = {"a": 1, "b": 2}


class Words(Dataset):
    def __init__(self, s):
        self.s = s

    def __len__(self):
        return len(self.s)

    def __getitem__(self, i):
        return torch.tensor(VOCAB[self.s[i]])


def main():
    global best_acc
    for b in DataLoader(Words("abba"), batch_size=2, num_workers=1):
        best_acc = max(best_acc, b.float().mean().item())
    print(best_acc)


if __name__ == "__main__":
    main()
