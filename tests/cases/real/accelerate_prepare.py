# accelerate gives the loader back.
from accelerate import Accelerator
from torch.utils.data import DataLoader

accelerator = Accelerator()
loader = accelerator.prepare(DataLoader(range(4), num_workers=1))
for batch in loader:  # LDR101
    print(batch)
