# The switch on sys.platform spares Windows, but every other spawning platform still fails.
import sys

from torch.utils.data import DataLoader

num_workers = 0 if sys.platform == "win32" else 1
loader = DataLoader(list(range(4)), batch_size=2, num_workers=num_workers)

for batch in loader:  # LDR101
    print(batch)
