# A pytree of tensors is moved in the collate function.
import torch
from torch.utils._pytree import tree_map
from torch.utils.data import DataLoader, default_collate


def collate(rows):
    return tree_map(lambda t: t.cuda() if torch.is_tensor(t) else t, default_collate(rows))  # LDR301


def main():
    rows = [{"x": torch.ones(2), "y": i} for i in range(4)]
    for b in DataLoader(rows, batch_size=2, collate_fn=collate, num_workers=1):
        print(b["x"].device)


if __name__ == "__main__":
    main()
