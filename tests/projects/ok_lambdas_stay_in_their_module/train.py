from data import Numbers
from torch.utils.data import DataLoader

if __name__ == "__main__":
    for batch in DataLoader(Numbers("double"), num_workers=1):
        print(batch)
