# Workers are asked for only when the module is the script, so a worker's own pass uses none.
from torch.utils.data import DataLoader

num_workers = 1 if __name__ == "__main__" else 0
loader = DataLoader([1, 2], num_workers=num_workers)

for item in loader:
    print(__name__, item)
