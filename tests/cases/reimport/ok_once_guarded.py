# Under the guard, and in a function that only it calls.
import os

from torch.utils.data import DataLoader

def prepare():
    os.makedirs("runs")
    open("log.txt", "x").close()


if __name__ == "__main__":
    prepare()
    os.mkdir("plots")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
