# apply: safe
from dataclasses import dataclass, field
from typing import List

import torch
from torch.utils.data import DataLoader, Dataset


class Corpus(Dataset):
    def __init__(self, documents):
        self.documents = documents

    def __len__(self):
        return len(self.documents)

    def __getitem__(self, i):
        document = self.documents[i]
        return document.name, len(document.words)


def main():
    @dataclass(order=True)
    class Document:
        name: str
        words: List[str] = field(default_factory=list)

    documents = [Document("b", ["x", "y"]), Document("a", ["z"]), Document("c")]
    for names, lengths in DataLoader(Corpus(sorted(documents)), batch_size=2, num_workers=1):
        print(names, torch.as_tensor(lengths).tolist())


if __name__ == "__main__":
    main()
