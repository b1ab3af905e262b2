# apply: unsafe
# platform: win32
import torch
from torch.utils.data import DataLoader

loader = DataLoader(
    torch.arange(10),
    batch_size=4,
    num_workers=2,
    prefetch_factor=2,
    persistent_workers=True,
    multiprocessing_context="fork",
    timeout=30,
    collate_fn=lambda samples: torch.stack(samples) * 2,
)
for epoch in range(2):
    for batch in loader:
        print(batch.tolist())
