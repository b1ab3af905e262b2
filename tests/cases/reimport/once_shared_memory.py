# A named block of shared memory can be created once.
from multiprocessing.shared_memory import SharedMemory

from torch.utils.data import DataLoader

block = SharedMemory(name="dlfix_case_block", create=True, size=16)  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
    block.unlink()
