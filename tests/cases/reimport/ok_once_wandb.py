# Disabled, asked for by an option, and under the guard.
import argparse

import wandb
from torch.utils.data import DataLoader

parser = argparse.ArgumentParser()
parser.add_argument("--wandb", action="store_true")
args = parser.parse_args()
wandb.init(mode="disabled")
if args.wandb:
    wandb.init(project="demo")

if __name__ == "__main__":
    wandb.init(project="demo", mode="offline")
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
