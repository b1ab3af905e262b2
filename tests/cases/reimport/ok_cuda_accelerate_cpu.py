# On the CPU by request; and the accelerator alone touches nothing.
import torch
from accelerate import Accelerator
from torch.utils.data import DataLoader

accelerator = Accelerator(cpu=True)
model = accelerator.prepare(torch.nn.Linear(2, 2))

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
