# A file that must be new.
from torch.utils.data import DataLoader

log = open("log.txt", mode="x")  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
