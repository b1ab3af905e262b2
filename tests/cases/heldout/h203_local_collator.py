# A callable collator class that is defined and instantiated in a training function.
import torch
from torch.utils.data import DataLoader


def train(sentences, pad=0, num_workers=1):
    class PadCollate:  # LDR203
        def __init__(self, pad):
            self.pad = pad

        def __call__(self, batch):
            n = max(map(len, batch))
            return torch.tensor([s + [self.pad] * (n - len(s)) for s in batch])

    collator = PadCollate(pad)
    loader = DataLoader(sentences, batch_size=2, collate_fn=collator, num_workers=num_workers)
    return [tuple(b.shape) for b in loader]


if __name__ == "__main__":
    print(train([[1], [2, 3], [4, 5, 6]]))
