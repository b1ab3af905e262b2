# The first number that is free.
import os

from torch.utils.data import DataLoader

n = 0
while os.path.exists("run" + str(n)):
    n += 1
os.mkdir("run" + str(n))

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
