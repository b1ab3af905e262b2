# The collate function sends the padded batch to the GPU.
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def collate_batch(batch):
    labels, texts, lengths = [], [], []
    for label, text in batch:
        labels.append(label)
        texts.append(torch.tensor(text, dtype=torch.int64))
        lengths.append(len(text))
    labels = torch.tensor(labels, dtype=torch.int64)
    texts = pad_sequence(texts, batch_first=True)
    return texts.cuda(), labels.cuda(), lengths  # LDR301


def main():
    data = [(0, [1, 2]), (1, [3]), (0, [4, 5, 6])]
    dataloader = DataLoader(data, batch_size=2, shuffle=False, collate_fn=collate_batch, num_workers=1)
    for texts, labels, lengths in dataloader:
        print(texts.shape)


if __name__ == "__main__":
    main()
