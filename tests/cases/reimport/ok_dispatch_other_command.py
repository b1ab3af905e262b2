# Of the functions in the table, the one that is called by default starts no worker.
from torch.utils.data import DataLoader

DATA = list(range(4))


def info():
    print("items", len(DATA))


def train():
    for x in DataLoader(DATA, num_workers=1):
        print(x)


TABLE = {"train": train, "info": info}
action = TABLE["info"]
action()

if __name__ == "__main__":
    TABLE["train"]()
