# What a cached_property has computed is an attribute like others; what it holds can be pickled.
from functools import cached_property, lru_cache

import torch
from torch.utils.data import DataLoader, Dataset


@lru_cache(maxsize=8)
def collate(rows):
    return torch.stack(rows)


def stack(rows):
    return collate(tuple(rows))


class Rows(Dataset):
    @cached_property
    def table(self):
        return [torch.tensor(i) for i in range(4)]

    def __len__(self):
        return len(self.table)

    def __getitem__(self, i):
        return self.table[i]


if __name__ == "__main__":
    rows = Rows()
    print(rows[0])
    for batch in DataLoader(rows, batch_size=2, num_workers=1, collate_fn=stack):
        print(batch)
