from torch.utils.data import DataLoader, Dataset

STATS = {"missing": 0}
SKIPPED = []


class D(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if i % 2:
            STATS["missing"] += 1  # LDR307
            SKIPPED.append(i)  # LDR307
        return i


if __name__ == "__main__":
    for x in DataLoader(D(), num_workers=1):
        pass
    print("missing", STATS["missing"], SKIPPED)
