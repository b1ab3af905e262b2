import os

import torch

os.makedirs("run_dir", exist_ok=True)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def move(batch):
    return batch.to(device)
