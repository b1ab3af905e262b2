# A method of the data class builds the collate function.
from torch.utils.data import DataLoader
import torch


class Corpus:
    def __init__(self, sents, bos=1, eos=2):
        self.sents, self.bos, self.eos = sents, bos, eos

    def _collater(self):
        bos, eos = self.bos, self.eos

        def collate(batch):  # LDR202
            seqs = [torch.tensor([bos, *s, eos]) for s in batch]
            return torch.nn.utils.rnn.pad_sequence(seqs)

        return collate

    def batches(self, bsz, workers=1):
        yield from DataLoader(self.sents, batch_size=bsz, collate_fn=self._collater(), num_workers=workers)


if __name__ == "__main__":
    for b in Corpus([[3, 4], [5], [6, 7, 8]]).batches(2):
        print(b.shape)
