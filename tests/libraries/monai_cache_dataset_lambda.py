# CacheDataset's num_workers are threads; the loader's are not.
# library: monai
# fails: Can't (get|pickle) local object
import torch
from monai.data import CacheDataset, DataLoader
from monai.transforms import Compose, Lambdad


def main():
    steps = Compose([Lambdad(keys="x", func=lambda x: x * 2)])  # LDR201
    ds = CacheDataset([{"x": torch.ones(1)}] * 4, transform=steps, num_workers=2, progress=False)
    for batch in DataLoader(ds, batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
