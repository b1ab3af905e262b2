# staticmethod, classmethod and a nested class, all reachable by their qualified name.
import torch
from torch.utils.data import DataLoader, Dataset


class Data:
    class Item:
        def __init__(self, v):
            self.v = v

    class Set(Dataset):
        def __init__(self, n):
            self.items = [Data.Item(i) for i in range(n)]

        def __len__(self):
            return len(self.items)

        def __getitem__(self, i):
            return self.items[i].v

    @staticmethod
    def collate(batch):
        return torch.tensor(batch)

    @classmethod
    def init(cls, worker_id):
        torch.manual_seed(worker_id)

    @classmethod
    def loader(cls, n):
        return DataLoader(cls.Set(n), 2, collate_fn=cls.collate, worker_init_fn=cls.init, num_workers=2)


if __name__ == "__main__":
    for b in Data.loader(5):
        print(b)
