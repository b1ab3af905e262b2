# The code is kept beside the results.
import os
import shutil

from torch.utils.data import DataLoader

os.makedirs("code", exist_ok=True)
shutil.copytree("code", "backup")  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
