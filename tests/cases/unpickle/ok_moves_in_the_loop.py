# Only the training loop moves batches and the model to the GPU.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def main():
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model = nn.Linear(2, 1).to(device)
    weights = torch.ones(1).to(device)
    dataset = TensorDataset(torch.rand(4, 2), torch.rand(4, 1))
    loader = DataLoader(dataset, batch_size=2, num_workers=1, pin_memory=device.type == "cuda")
    for x, y in loader:
        x, y = x.to(device, non_blocking=True), y.to(device, non_blocking=True)
        print((weights * (model(x) - y)).mean().item())


if __name__ == "__main__":
    main()
