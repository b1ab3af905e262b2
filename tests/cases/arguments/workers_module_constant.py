# The number of workers is a constant at the top of the script.
import torch
from torch.utils.data import DataLoader, TensorDataset

BATCH_SIZE = 2
NUM_WORKERS = 1


def run():
    data = TensorDataset(torch.arange(4))
    for (x,) in DataLoader(data, batch_size=BATCH_SIZE, num_workers=NUM_WORKERS):  # LDR401
        print(x)


if __name__ == "__main__":
    run()
