# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __init__(self, data, strength=0.5):
        self.data = data

        def perturb(x):
            return x + strength

        if strength:
            self.transform = perturb
        else:

            def identity(x):
                return x

            self.transform = identity

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return self.transform(self.data[i])


if __name__ == "__main__":
    data = torch.arange(3.0)
    for dataset in (Noisy(data), Noisy(data, strength=0)):
        for batch in DataLoader(dataset, batch_size=3, num_workers=1):
            print(batch.tolist())
