# A tqdm progress bar is wrapped around the loader in a module-level loop.
# not run: needs tqdm
import torch
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

val_set = TensorDataset(torch.arange(4.0))
val_loader = DataLoader(val_set, batch_size=2, num_workers=1)

running = 0.0
with torch.no_grad():
    for (x,) in tqdm(val_loader, desc="val"):  # LDR101
        running += x.mean().item()
print(running)
