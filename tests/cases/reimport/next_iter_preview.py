# The first batch is fetched for a preview while the module is being run.
import torch
from torch.utils.data import DataLoader, TensorDataset

images = torch.rand(4, 1, 2, 2)
labels = torch.arange(4)
train_loader = DataLoader(TensorDataset(images, labels), batch_size=4, num_workers=1)

examples, targets = next(iter(train_loader))  # LDR101
print(examples.shape, targets.tolist())


def main():
    for _ in train_loader:
        pass


if __name__ == "__main__":
    main()
