# apply: safe
import torch
from torch.utils.data import DataLoader

torch.manual_seed(3)
loader = DataLoader(range(6), batch_size=2, shuffle=True, num_workers=1)
iterator = iter(loader)
count = 0
while (batch := next(iterator, None)) is not None:
    if (total := batch.sum().item()) % 2:
        print("odd", total)
    else:
        print("even", total)
    count += 1
print(count, [half for n in (2, 4) if (half := n // 2)], half)
