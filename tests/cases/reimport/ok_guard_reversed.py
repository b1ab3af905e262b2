# The guard is written with the constant first.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), num_workers=1)

if "__main__" == __name__:
    for item in loader:
        print(item)
