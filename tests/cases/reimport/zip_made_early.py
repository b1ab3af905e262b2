# zip() asks its arguments for iterators when it is made, so the guarded loop comes too late.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(3)), num_workers=1)
names = ["a", "b", "c"]

pairs = zip(names, loader)  # LDR101

if __name__ == "__main__":
    for name, value in pairs:
        print(name, value)
