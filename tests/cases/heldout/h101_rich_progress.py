# rich's Progress.track goes through the loader at module level.
import torch
from rich.progress import Progress
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.arange(8)), batch_size=4, num_workers=1)
with Progress() as progress:
    for (x,) in progress.track(loader, description="epoch"):  # LDR101
        x.float().mean()
