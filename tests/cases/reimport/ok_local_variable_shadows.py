# A local variable of main has the class's name, but the module's name still leads to the class.
from torch.utils.data import DataLoader, Dataset


class words(Dataset):
    def __init__(self, text):
        self.items = text.split()

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


def make():
    return words("one two three four")


def main():
    words = make()
    for batch in DataLoader(words, batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
