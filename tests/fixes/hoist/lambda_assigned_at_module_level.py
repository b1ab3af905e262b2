# apply: safe
import torch
from torch.utils.data import DataLoader

# keeps the last, incomplete pair too
collate = lambda batch: torch.stack([torch.tensor(pair) for pair in batch]).t()  # noqa: E731

if __name__ == "__main__":
    pairs = [(1, 2), (3, 4), (5, 6)]
    for batch in DataLoader(pairs, batch_size=2, num_workers=1, collate_fn=collate):
        print(batch.tolist())
