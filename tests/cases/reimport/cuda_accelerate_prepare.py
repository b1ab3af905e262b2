# prepare() moves the model to the accelerator's device.
# not run: needs a GPU
import torch
from accelerate import Accelerator
from torch.utils.data import DataLoader

accelerator = Accelerator()
model = torch.nn.Linear(2, 2)
model = accelerator.prepare(model)  # LDR102

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
