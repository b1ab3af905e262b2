# The tensors of a TensorDataset are moved to CUDA before the loader is made.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    x = torch.randn(100, 10).cuda()  # LDR205
    y = torch.randint(0, 2, (100,)).cuda()  # LDR205
    dataset = TensorDataset(x, y)
    loader = DataLoader(dataset, batch_size=10, shuffle=True, num_workers=2)
    model = torch.nn.Linear(10, 2).cuda()
    for xb, yb in loader:
        torch.nn.functional.cross_entropy(model(xb), yb).backward()


if __name__ == "__main__":
    main()
