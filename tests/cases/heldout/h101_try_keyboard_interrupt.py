# main() is called in a try statement without a guard.
import sys
import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 10

    def __getitem__(self, i):
        return torch.tensor(i) ** 2


def main():
    total = 0
    for batch in DataLoader(Squares(), batch_size=5, num_workers=1):
        total += batch.sum().item()
    print(total)
    return 0


try:
    code = main()  # LDR101
except KeyboardInterrupt:
    print("interrupted, saving ...")
    sys.exit(130)
sys.exit(code)
