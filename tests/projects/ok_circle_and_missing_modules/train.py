import data
from torch.utils.data import DataLoader

try:
    from accelerator_that_is_not_there import fast
except ImportError:
    fast = None

SIZE = 4

if __name__ == "__main__":
    for batch in DataLoader(data.Numbers(), num_workers=1):
        print(batch)
