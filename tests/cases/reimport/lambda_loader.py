# A lambda assigned to a name builds the loader that is turned into a list.
from torch.utils.data import DataLoader

build = lambda data, n=1: DataLoader(data, batch_size=2, num_workers=n)

batches = list(build(list(range(4))))  # LDR101
print(len(batches))

if __name__ == "__main__":
    print("done", batches[0])
