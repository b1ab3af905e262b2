# A manager of shared memory is a process.
from multiprocessing.managers import SharedMemoryManager

manager = SharedMemoryManager()
manager.start()  # LDR101
block = manager.SharedMemory(size=8)
manager.shutdown()
