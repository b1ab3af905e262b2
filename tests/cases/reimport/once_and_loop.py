# Both: the worker dies of the folder before it comes to the loop.
import os

from torch.utils.data import DataLoader

os.makedirs("runs")  # LDR105
for batch in DataLoader(range(4), num_workers=1):  # LDR101
    print(batch)
