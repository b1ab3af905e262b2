# A guard is there, but a sanity check above it iterates the loader.
import torch
from torch.utils.data import DataLoader, Dataset


class ToyText(Dataset):
    sentences = ["a b c", "d e", "f"]
    vocab = {w: i for i, w in enumerate("abcdef")}

    def __len__(self):
        return len(self.sentences)

    def __getitem__(self, i):
        return torch.tensor([self.vocab[w] for w in self.sentences[i].split()])


def pad(batch):
    return torch.nn.utils.rnn.pad_sequence(batch, batch_first=True, padding_value=-1)


def show(loader, n=1):
    for i, batch in enumerate(loader):
        if i >= n:
            break
        print(batch)


loader = DataLoader(ToyText(), batch_size=2, collate_fn=pad, num_workers=2)
show(loader)  # LDR101


def train():
    for b in loader:
        print(b.shape)


if __name__ == "__main__":
    train()
