# apply: safe
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def main():
    sequences = [torch.arange(n) for n in (3, 1, 2)]

    def collate(batch):
        """Pad to the longest, and say how long each was."""
        # lengths first
        lengths = torch.tensor([len(sequence) for sequence in batch])
        return pad_sequence(batch, batch_first=True), lengths

    loader = DataLoader(sequences, batch_size=2, num_workers=1, collate_fn=collate)
    for padded, lengths in loader:
        print(padded.tolist(), lengths.tolist())


if __name__ == "__main__":
    main()
