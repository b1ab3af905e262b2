# The guard also lets "__mp_main__" through, which is the name that a worker sees.
from torch.utils.data import DataLoader

data = list(range(4))

if __name__ in ("__main__", "__mp_main__"):
    loader = DataLoader(data, batch_size=2, num_workers=1)
    for batch in loader:  # LDR101
        print(batch)
