# apply: safe
import torch
from torch.utils.data import DataLoader


class Tokenizer:
    def __init__(self, words):
        self.ids = {word: i for i, word in enumerate(words, start=1)}

    def __call__(self, text, max_length):
        return [self.ids.get(word, 0) for word in text.split()][:max_length]


def train(texts, max_length=4, pad_id=0):
    tokenizer = Tokenizer(["the", "quick", "brown", "fox"])

    def collate_fn(examples):
        encoded = [tokenizer(example, max_length) for example in examples]
        width = max(len(ids) for ids in encoded)
        return torch.tensor([ids + [pad_id] * (width - len(ids)) for ids in encoded])

    loader = DataLoader(texts, batch_size=2, num_workers=1, collate_fn=collate_fn)
    for step, batch in enumerate(loader):
        print(step, batch.tolist())


if __name__ == "__main__":
    train(["the fox", "the quick brown dog ran", "fox fox"])
