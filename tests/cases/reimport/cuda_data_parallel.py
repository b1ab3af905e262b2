# DataParallel asks for the properties of each GPU before anything is moved.
# not run: needs a GPU
import torch
from torch.utils.data import DataLoader

model = torch.nn.DataParallel(torch.nn.Linear(2, 2))  # LDR102

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
