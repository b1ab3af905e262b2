# apply: safe
from concurrent.futures import ProcessPoolExecutor

import torch
from torch.utils.data import DataLoader


def preprocess(text):
    return [ord(c) - 96 for c in text]


def main(texts):
    with ProcessPoolExecutor(max_workers=1) as executor:
        encoded = list(executor.map(preprocess, texts))

    def collate(batch):
        return torch.tensor([sum(ids) for ids in batch])

    for batch in DataLoader(encoded, batch_size=2, num_workers=1, collate_fn=collate):
        print(batch.tolist())


main(["abc", "de", "f"])
