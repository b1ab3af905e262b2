# torch.accelerator names the device.
import torch
from torch.utils.data import DataLoader

device = torch.accelerator.current_accelerator()
model = torch.nn.Linear(2, 2).to(device)  # LDR102

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
