# The lambda hook is removed from the model before the dataset crosses.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Scored(Dataset):
    def __init__(self, model, n):
        self.model = model.requires_grad_(False)
        self.inputs = torch.rand(n, 2)

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, i):
        return self.model(self.inputs[i])


if __name__ == "__main__":
    model = nn.Linear(2, 2)
    handle = model.register_forward_hook(lambda m, args, out: print(out.shape))
    model(torch.ones(2))
    handle.remove()
    for batch in DataLoader(Scored(model, 2), num_workers=1):
        print(batch)
