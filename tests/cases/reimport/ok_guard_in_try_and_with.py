# The guard itself lies inside a with and a try statement.
import warnings

from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), num_workers=1)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        if __name__ == "__main__":
            print(max(int(x) for x in loader))
    finally:
        done = True
