# An event loop; asyncio's locks are fine.
import asyncio

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.lock = asyncio.Lock()
        self.loop = asyncio.new_event_loop()  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
