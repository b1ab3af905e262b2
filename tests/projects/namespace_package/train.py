import shop.goods
from torch.utils.data import DataLoader

Numbers = shop.goods.Numbers

if __name__ == "__main__":
    for batch in DataLoader(Numbers(), num_workers=1):
        print(batch)
