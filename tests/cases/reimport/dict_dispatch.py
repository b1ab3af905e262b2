# A sub-command is looked up in a dict and called at module level.
from argparse import ArgumentParser

from torch.utils.data import DataLoader

DATA = list(range(4))


def info():
    print("items", len(DATA))


def train():
    loader = DataLoader(DATA, batch_size=2, num_workers=1)
    for i, batch in enumerate(loader, start=1):
        print(i, batch.sum().item())


COMMANDS = {"info": info, "train": train}

parser = ArgumentParser()
parser.add_argument("command", nargs="?", default="train", choices=sorted(COMMANDS))
options = parser.parse_args()
COMMANDS[options.command]()  # LDR101
