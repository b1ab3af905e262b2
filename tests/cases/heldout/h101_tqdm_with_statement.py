# tqdm in a with statement, with set_description, at module level.
import torch
from torch.utils.data import DataLoader, TensorDataset
from tqdm.auto import tqdm

loader = DataLoader(TensorDataset(torch.randn(8, 2)), batch_size=4, num_workers=1)
for epoch in range(1):
    with tqdm(loader, unit="batch") as tepoch:
        for (x,) in tepoch:  # LDR101
            tepoch.set_description(f"Epoch {epoch}")
            tepoch.set_postfix(m=x.mean().item())
