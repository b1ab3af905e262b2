# A class factory returns a subclass, and an instance of it is the dataset.
import torch
from torch.utils.data import DataLoader, Dataset


class Plain(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor(float(i))


def repeated(base, times):
    class Repeated(base):  # LDR203
        def __len__(self):
            return times * super().__len__()

        def __getitem__(self, i):
            return super().__getitem__(i % super().__len__())

    return Repeated


if __name__ == "__main__":
    RepeatedPlain = repeated(Plain, 2)
    dataset = RepeatedPlain()
    print(sum(DataLoader(dataset, batch_size=4, num_workers=1)))
