# A classmethod crosses by the name of its class, no instance goes along.
import torch
from torch.utils.data import DataLoader


class Tokenizer:
    pad = 0

    def __init__(self):
        self.normalize = lambda text: text.lower()

    @classmethod
    def collate(cls, texts):
        width = max(map(len, texts))
        return torch.tensor([[ord(c) for c in t] + [cls.pad] * (width - len(t)) for t in texts])


def main():
    tokenizer = Tokenizer()
    texts = [tokenizer.normalize(t) for t in ("Ab", "C")]
    for batch in DataLoader(texts, 2, num_workers=1, collate_fn=tokenizer.collate):
        print(batch)


if __name__ == "__main__":
    main()
