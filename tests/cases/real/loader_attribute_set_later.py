# collate_fn is replaced after the loader was made.
from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(range(4), num_workers=1)
    loader.collate_fn = lambda batch: batch  # LDR201
    print(list(loader))
