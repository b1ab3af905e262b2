# The scheduler's lambda and the metric stay in the parent.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def main():
    model = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch)
    accuracy = lambda pred, target: (pred.round() == target).float().mean()  # noqa: E731
    loader = DataLoader(TensorDataset(torch.rand(4, 2), torch.ones(4, 1)), 2, num_workers=1)
    for x, y in loader:
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        print(accuracy(model(x), y))
    scheduler.step()


if __name__ == "__main__":
    main()
