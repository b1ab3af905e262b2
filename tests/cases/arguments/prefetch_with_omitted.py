# prefetch_factor is given while num_workers keeps its default of 0.
import torch
from torch.utils.data import DataLoader, TensorDataset

if __name__ == "__main__":
    dataset = TensorDataset(torch.arange(6))
    loader = DataLoader(dataset, batch_size=2, prefetch_factor=4)  # LDR402
    for batch in loader:
        print(batch)
