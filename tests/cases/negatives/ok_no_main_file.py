# No file stands behind python -c, so nothing is run again: what is imported needs no guard.
import subprocess
import sys

CODE = """
import torch
from torch.utils.data import DataLoader, TensorDataset

for batch in DataLoader(TensorDataset(torch.arange(4)), num_workers=1):
    print(batch)
"""
subprocess.run([sys.executable, "-c", CODE], check=True)
