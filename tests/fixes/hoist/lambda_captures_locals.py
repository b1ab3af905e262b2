# apply: safe
import torch
from torch.utils.data import DataLoader


def main():
    vocabulary = {word: i for i, word in enumerate(["<unk>", "the", "cat", "sat"])}
    unknown = vocabulary["<unk>"]
    sentences = ["the cat", "the dog sat"]

    loader = DataLoader(
        sentences,
        num_workers=1,
        collate_fn=lambda texts: [
            # one tensor a sentence
            torch.tensor([vocabulary.get(word, unknown) for word in text.split()])
            for text in texts
        ],
    )
    for epoch in range(2):
        for batch in loader:
            print(epoch, [ids.tolist() for ids in batch])


if __name__ == "__main__":
    main()
