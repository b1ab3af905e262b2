# collate_fn is a bound method of a trainer that knows its device.
import torch
from torch.utils.data import DataLoader


class NER:
    def __init__(self, sentences, use_cuda=None):
        self.sentences = sentences
        self.device = "cuda" if use_cuda or torch.cuda.is_available() else "cpu"

    def _collate(self, batch):
        x = torch.nn.utils.rnn.pad_sequence([torch.tensor(b) for b in batch], batch_first=True)
        mask = x.ne(0)
        return x.to(self.device), mask.to(self.device)  # LDR301

    def loader(self, bs=2):
        return DataLoader(self.sentences, bs, collate_fn=self._collate, num_workers=2)

    def fit(self):
        for x, mask in self.loader():
            print(x.shape, mask.sum())


if __name__ == "__main__":
    NER([[1, 2], [3]]).fit()
