# The collate function moves the batch to the module's device, which is CUDA where there is one.
import torch
from torch.utils.data import DataLoader

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


def collate(rows):
    lengths = torch.tensor([len(r) for r in rows])
    padded = torch.nn.utils.rnn.pad_sequence([torch.tensor(r) for r in rows], batch_first=True)
    padded = padded.to(device)  # LDR301
    return padded, lengths


if __name__ == "__main__":
    rows = [[1, 2], [3], [4, 5, 6], [7]]
    for padded, lengths in DataLoader(rows, batch_size=2, collate_fn=collate, num_workers=1):
        print(padded.shape, lengths.tolist())
