# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Words(Dataset):
    words = ["to", "be", "or", "not"]

    def __len__(self):
        return len(self.words)

    def __getitem__(self, i):
        return self.words[i]


lengths = []
for word in DataLoader(Words(), batch_size=None, num_workers=1):
    lengths.append(len(word))
print("lengths", lengths)


# Workers look this one up, so it has to stay where they can find it.
def pad(batch):
    width = max(map(len, batch))
    return torch.tensor([[ord(c) for c in word.ljust(width)] for word in batch])


for batch in DataLoader(Words(), batch_size=2, num_workers=1, collate_fn=pad):
    print(batch.tolist())
