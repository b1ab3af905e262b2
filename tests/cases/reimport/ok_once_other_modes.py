# Files that are written, appended to, read.
from torch.utils.data import DataLoader

open("log.txt", "w").close()
open("log.txt", "a").close()
print(open("log.txt").read())

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
