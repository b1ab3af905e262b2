# apply: safe
import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    SIZE = 5

    # keeps the even ones
    def collate(batch):
        return torch.tensor([x for x in batch if x % 2 == 0])

    loader = DataLoader(range(SIZE), batch_size=3, num_workers=1, collate_fn=collate)
    for batch in loader:
        print(batch.tolist())
