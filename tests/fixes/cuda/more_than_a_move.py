# apply: unsafe
import torch
from torch.utils.data import DataLoader, Dataset


class Half(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return torch.tensor([i]).to("cuda", torch.float16)


if __name__ == "__main__":
    for batch in DataLoader(Half(), num_workers=1):
        print(batch)
