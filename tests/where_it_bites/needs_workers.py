# PyTorch refuses this before anything starts.
from torch.utils.data import DataLoader

loader = DataLoader(range(4), persistent_workers=True)  # LDR402: windows macos linux>=3.14 linux
for batch in loader:
    print(batch)
