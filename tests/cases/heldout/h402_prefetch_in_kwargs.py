# A debug profile sets num_workers to 0 but keeps the prefetch factor.
import torch
from torch.utils.data import DataLoader, TensorDataset

PROFILES = {
    "debug": dict(
        batch_size=2,
        num_workers=0,
        prefetch_factor=4,  # LDR402
    ),
}


def main(profile="debug"):
    ds = TensorDataset(torch.randn(8, 2))
    for (x,) in DataLoader(ds, **PROFILES[profile]):
        print(x.shape)


if __name__ == "__main__":
    main()
