import data as d
from torch.utils.data import DataLoader

Numbers = d.Numbers

if __name__ == "__main__":
    for batch in DataLoader(Numbers(), num_workers=1):
        print(batch)
