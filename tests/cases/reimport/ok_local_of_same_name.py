# The names bound under the guard are parameters, locals or attributes where the worker reads them.
from torch.utils.data import DataLoader, Dataset


class Scaled(Dataset):
    def __init__(self, n, scale):
        self.n, self.scale = n, scale

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        scale = self.scale
        table = {k: k * scale for k in range(self.n)}
        return table[i]


def collate(rows, offset=1):
    return [row + offset for row in rows]


if __name__ == "__main__":
    scale, offset = 3, 4
    table = DataLoader(Scaled(4, scale), collate_fn=collate, num_workers=1)
    for rows in table:
        print(rows, offset)
