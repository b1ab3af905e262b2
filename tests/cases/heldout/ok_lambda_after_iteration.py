# The lambda is set on the dataset after the loader has been used up.
import torch
from torch.utils.data import DataLoader, Dataset


class Plain(Dataset):
    transform = None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        x = torch.tensor(i)
        return self.transform(x) if self.transform else x


def main():
    ds = Plain()
    values = [b.tolist() for b in DataLoader(ds, batch_size=2, num_workers=1)]
    ds.transform = lambda x: x * 10
    shown = [ds[i].item() for i in range(len(ds))]
    print(values, shown)


if __name__ == "__main__":
    main()
