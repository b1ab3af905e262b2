# The test is turned round and the work stands in its else branch.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), num_workers=1)

if __name__ != "__main__":
    print("imported as", __name__)
else:
    for i, item in enumerate(loader):
        print(i, item)
