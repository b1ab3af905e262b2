# A vocabulary is a defaultdict whose default factory is a lambda.
from collections import defaultdict

import torch
from torch.utils.data import DataLoader, Dataset


class Tokens(Dataset):
    def __init__(self, texts, unk=0):
        self.texts = [t.split() for t in texts]
        self.vocab = defaultdict(lambda: unk)  # LDR201
        for text in self.texts:
            for word in text:
                if word not in self.vocab:
                    self.vocab[word] = len(self.vocab) + 1

    def __len__(self):
        return len(self.texts)

    def __getitem__(self, i):
        return torch.tensor([self.vocab[w] for w in self.texts[i]])


if __name__ == "__main__":
    corpus = Tokens(["the cat sat", "a dog ran"])
    for batch in DataLoader(corpus, batch_size=2, num_workers=1):
        print(batch)
