from torch.utils.data import DataLoader, Dataset


class Lines(Dataset):
    def __init__(self, lines):
        self.lines = lines

    def __len__(self):
        return len(self.lines)

    def __getitem__(self, i):
        from reading import cells

        return len(cells(self.lines[i]))


def main():
    lines = Lines(["a,b", "c,d"])
    print(lines[0])
    for batch in DataLoader(lines, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
