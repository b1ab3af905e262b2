# A loop at module level.
from torch.utils.data import DataLoader

for batch in DataLoader(range(4), num_workers=1):  # LDR101: windows macos linux>=3.14
    print(batch)
