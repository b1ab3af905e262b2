# The call is wrapped in try, but only a ValueError is caught and a RuntimeError is raised.
import multiprocessing as mp

from torch.utils.data import DataLoader

try:
    mp.set_start_method("spawn")  # LDR103
except ValueError:
    print("no such start method here")

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)

if __name__ == "__main__":
    for batch in loader:
        print(batch)
