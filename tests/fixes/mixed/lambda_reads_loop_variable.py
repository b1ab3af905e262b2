# apply: unsafe
import torch
from torch.utils.data import DataLoader


def pad(rows, value, width):
    return torch.tensor([row + [value] * (width - len(row)) for row in rows])


rows = [[1], [2, 3], [4, 5, 6]]
width = max(map(len, rows))
for value in (0, -1):
    loader = DataLoader(
        rows, batch_size=2, num_workers=1, collate_fn=lambda batch: pad(batch, value, width)
    )
    for batch in loader:
        print(value, batch.tolist())
