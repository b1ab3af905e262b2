# apply: safe
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(range(4), batch_size=2, shuffle=True, persistent_workers=True, drop_last=True)

for batch in loader:
    print(batch.tolist())
