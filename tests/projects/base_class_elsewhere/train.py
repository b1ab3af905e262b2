from base import Base
from torch.utils.data import DataLoader


class Numbers(Base):
    def __getitem__(self, i):
        return self.scale(i)


if __name__ == "__main__":
    for batch in DataLoader(Numbers(), num_workers=1):
        print(batch)
