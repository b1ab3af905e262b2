# A forked worker may not touch a CUDA tensor.
import torch
from torch.utils.data import DataLoader, TensorDataset

if __name__ == "__main__":
    data = TensorDataset(torch.arange(4.0).cuda())  # LDR205: windows linux>=3.14 linux
    for batch in DataLoader(data, num_workers=1):
        print(batch)
