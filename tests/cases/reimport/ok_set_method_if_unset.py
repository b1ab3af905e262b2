# The start method is set only where none is set yet, which is never so in a worker.
import multiprocessing as mp

from torch.utils.data import DataLoader

if mp.get_start_method(allow_none=True) is None:
    mp.set_start_method("spawn")

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)
if __name__ == "__main__":
    print([b.tolist() for b in loader])
