# Without a name it gets a new one each time.
from multiprocessing.shared_memory import SharedMemory

from torch.utils.data import DataLoader

block = SharedMemory(create=True, size=16)

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
block.close()
block.unlink()
