# Every worker starts a run of its own.
import wandb
from torch.utils.data import DataLoader

run = wandb.init(project="demo", mode="offline")  # LDR105
print("run", run.id, "in", __name__)

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
