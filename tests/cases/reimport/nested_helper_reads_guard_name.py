# A function nested in __getitem__ reads a table that is filled in under the guard.
from torch.utils.data import DataLoader, Dataset

PAD = 0


class Encoded(Dataset):
    words = ["red", "green", "blue", "red"]

    def __len__(self):
        return len(self.words)

    def __getitem__(self, i):
        def encode(word):
            return table.get(word, PAD)  # LDR302

        return encode(self.words[i])


if __name__ == "__main__":
    table = {w: k for k, w in enumerate(Encoded.words, 1)}
    print([int(x) for x in DataLoader(Encoded(), num_workers=1)])
