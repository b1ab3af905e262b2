# The whole loop is skipped on Windows by os.name, and stays unguarded elsewhere.
import os

from torch.utils.data import DataLoader

dl = DataLoader(list(range(4)), num_workers=1)

if os.name == "nt":
    print("please run this on a server")
else:
    for item in dl:  # LDR101
        print(item)
