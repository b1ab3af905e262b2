from torch.utils.data import DataLoader


def fit():
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
