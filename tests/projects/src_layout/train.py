import sys

sys.path.insert(0, "src")
from shop.goods import Numbers
from torch.utils.data import DataLoader

if __name__ == "__main__":
    for batch in DataLoader(Numbers(), num_workers=1):
        print(batch)
