# daemon is set between the constructor and start().
import multiprocessing

from torch.utils.data import DataLoader


def train():
    for batch in DataLoader(range(4), num_workers=1):  # LDR304
        print(batch)


if __name__ == "__main__":
    process = multiprocessing.Process(target=train)
    process.daemon = True
    process.start()
    process.join()
