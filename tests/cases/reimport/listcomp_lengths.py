# A list comprehension over the loader collects the batch sizes at import time.
from torch.utils.data import DataLoader, Dataset


class Words(Dataset):
    texts = ["a", "bb", "ccc", "dddd"]

    def __len__(self):
        return len(self.texts)

    def __getitem__(self, i):
        return len(self.texts[i])


loader = DataLoader(Words(), batch_size=2, num_workers=1)
lengths = [int(batch.max()) for batch in loader]  # LDR101
print(lengths)
