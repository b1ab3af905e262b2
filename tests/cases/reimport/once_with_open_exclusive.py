# The with statement makes the file.
from torch.utils.data import DataLoader

with open("log.txt", "x") as log:  # LDR105
    log.write("started")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
