# The tensors of the TensorDataset live on the GPU.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    x, y = torch.rand(64, 8), torch.randint(0, 2, (64,))
    dataset = TensorDataset(
        x.cuda(),  # LDR205
        y.cuda(),  # LDR205
    )
    loader = DataLoader(dataset, batch_size=16, shuffle=True, num_workers=2)
    for xb, yb in loader:
        print(xb.mean(), yb.sum())


if __name__ == "__main__":
    main()
