# Text classification with a vocabulary object, bucketed batches and a namedtuple at module level.
import collections
import typing as t

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader, Dataset, Sampler

Batch = collections.namedtuple("Batch", "ids lengths labels")
LINES = ["good movie", "bad", "very good plot", "awful acting bad plot", "fine", "not bad at all"]


class Vocab:
    specials = ("<pad>", "<unk>")

    def __init__(self, tokens: t.Iterable[str], min_freq: int = 1):
        counter = collections.Counter(tokens)
        words = [w for w, c in sorted(counter.items(), key=lambda kv: (-kv[1], kv[0])) if c >= min_freq]
        self.itos = [*self.specials, *words]
        self.stoi = collections.defaultdict(int, {w: i for i, w in enumerate(self.itos)})

    def __call__(self, text: str) -> torch.Tensor:
        return torch.tensor([self.stoi[w] for w in text.split()])

    def __len__(self):
        return len(self.itos)


class Reviews(Dataset):
    def __init__(self, lines, vocab):
        self.lines, self.vocab = lines, vocab

    def __len__(self):
        return len(self.lines)

    def __getitem__(self, i):
        return self.vocab(self.lines[i]), int("good" in self.lines[i])


class Bucket(Sampler):
    def __init__(self, lengths, size):
        order = sorted(range(len(lengths)), key=lambda i: lengths[i])
        self.batches = [order[i : i + size] for i in range(0, len(order), size)]

    def __iter__(self):
        yield from self.batches

    def __len__(self):
        return len(self.batches)


class Collate:
    def __init__(self, pad=0):
        self.pad = pad

    def __call__(self, rows):
        rows.sort(key=lambda r: len(r[0]), reverse=True)
        ids, labels = zip(*rows)
        return Batch(pad_sequence(ids, True, self.pad), torch.tensor([len(i) for i in ids]), torch.tensor(labels))


def main():
    vocab = Vocab(w for line in LINES for w in line.split())
    ds = Reviews(LINES, vocab)
    bucket = Bucket([len(line.split()) for line in LINES], 2)
    loader = DataLoader(ds, batch_sampler=bucket, collate_fn=Collate(), num_workers=2)
    emb = torch.nn.EmbeddingBag(len(vocab), 2)
    for batch in loader:
        print(torch.nn.functional.cross_entropy(emb(batch.ids), batch.labels).item())


if __name__ == "__main__":
    main()
