# The script counts in a variable named sum, and the worker still finds the built-in of that name.
from torch.utils.data import DataLoader, Dataset


class Totals(Dataset):
    rows = [[1, 2], [3], [4, 5], []]

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return sum(self.rows[i])


loader = DataLoader(Totals(), num_workers=1)

if __name__ == "__main__":
    sum = 0
    for x in loader:
        sum += int(x)
    print(sum)
