# All moves to the GPU are in the training loop and in main, and the worker stays on the CPU.
import torch
from torch.utils.data import DataLoader, Dataset

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Rows(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.full((2,), float(i)), torch.tensor(i % 2)


def step(model, x, y):
    x, y = x.to(device, non_blocking=True), y.to(device)
    return torch.nn.functional.cross_entropy(model(x), y)


def main():
    model = torch.nn.Linear(2, 2).to(device)
    for x, y in DataLoader(Rows(), batch_size=2, num_workers=1):
        print(step(model, x, y).item())


if __name__ == "__main__":
    main()
