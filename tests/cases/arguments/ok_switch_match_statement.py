# A match statement on the platform sets the number of workers.
import platform

import torch
from torch.utils.data import DataLoader


def workers():
    match platform.system():
        case "Linux":
            return 1
        case "Darwin" | "Windows":
            return 0
        case _:
            return 0


if __name__ == "__main__":
    for x in DataLoader(torch.arange(2), num_workers=workers()):
        print(x)
