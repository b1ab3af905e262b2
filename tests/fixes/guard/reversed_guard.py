# apply: safe
import torch
from torch.utils.data import DataLoader

data = torch.arange(6, dtype=torch.float64)
loader = DataLoader(data, batch_size=2, num_workers=1)

# mean and standard deviation, over everything
mean = torch.stack([batch.mean() for batch in loader]).mean()
print(f"mean {mean.item():.2f}")

if "__main__" == __name__:
    for batch in loader:
        print((batch - mean).tolist())
