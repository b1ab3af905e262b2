# The guard's outcome is kept in a variable at the top and tested further down.
import torch
from torch.utils.data import DataLoader, TensorDataset

IS_SCRIPT = __name__ == "__main__"

ds = TensorDataset(torch.eye(4))
loader = DataLoader(ds, batch_size=2, num_workers=1)

if IS_SCRIPT:
    trace = sum(float(x.sum()) for (x,) in loader)
    print(trace)
