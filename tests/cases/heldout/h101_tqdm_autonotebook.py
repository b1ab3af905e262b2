# tqdm from tqdm.autonotebook, as many notebooks import it.
import torch
from torch.utils.data import DataLoader, TensorDataset
from tqdm.autonotebook import tqdm

loader = DataLoader(TensorDataset(torch.arange(8)), batch_size=4, num_workers=1)
for (x,) in tqdm(loader, total=len(loader)):  # LDR101
    x.float().mean()
