# The guard is the first half of an `and`, and an unknown condition is the other half.
import sys

from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)

if __name__ == "__main__" and len(sys.argv) < 5:
    for batch in loader:
        print(batch)
elif __name__ == "__main__":
    print("too many arguments")
