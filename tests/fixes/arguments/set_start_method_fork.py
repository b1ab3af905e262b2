# apply: unsafe
# platform: win32
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def train(rank=0):
    for batch in DataLoader(torch.arange(4), batch_size=2, num_workers=1):
        print(rank, batch.tolist())


if __name__ == "__main__":
    mp.set_start_method("fork", force=True)
    train()
