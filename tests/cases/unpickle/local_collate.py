# The collate function is defined inside main().
import torch
from torch.utils.data import DataLoader


def main():
    vocabulary = {"yes": 1, "no": 0}

    def collate(batch):  # LDR202
        return torch.tensor([vocabulary[word] for word in batch])

    loader = DataLoader(["yes", "no", "no", "yes"], batch_size=2, collate_fn=collate, num_workers=1)
    for labels in loader:
        print(labels)


if __name__ == "__main__":
    main()
