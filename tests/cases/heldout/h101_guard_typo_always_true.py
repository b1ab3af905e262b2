# The guard is mistyped and always true.
import torch
from torch.utils.data import DataLoader, TensorDataset


def run():
    dl = DataLoader(TensorDataset(torch.zeros(8, 1)), num_workers=2)
    for step, batch in enumerate(dl):
        pass
    print("steps", step + 1)


if "__main__":
    run()  # LDR101
