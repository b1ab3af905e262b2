# The worker asks globals() for a setting and has a default when the guard did not run.
from torch.utils.data import DataLoader, Dataset


class Verbose(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if globals().get("verbose", False):
            print("loading", i)
        return i


def collate(batch):
    try:
        return [b + bonus for b in batch]
    except NameError:
        return list(batch)


if __name__ == "__main__":
    verbose, bonus = True, 0
    for batch in DataLoader(Verbose(), batch_size=2, collate_fn=collate, num_workers=1):
        print(batch)
