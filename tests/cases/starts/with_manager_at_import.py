# Entering a manager starts its process.
from multiprocessing.managers import SharedMemoryManager

with SharedMemoryManager() as manager:  # LDR101
    block = manager.ShareableList([1, 2])
