# No worker repeats it.
import os

from torch.utils.data import DataLoader

os.makedirs("runs")
for batch in DataLoader(range(4)):
    print(batch)
