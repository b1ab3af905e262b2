# A collate function is defined inside main, next to the loader.
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def main():
    data = [(torch.arange(n), n % 2) for n in range(1, 9)]

    def generate_batch(data_batch):  # LDR202
        xs, ys = zip(*data_batch)
        return pad_sequence(xs, batch_first=True), torch.tensor(ys)

    train_iter = DataLoader(data, batch_size=4, shuffle=True, collate_fn=generate_batch, num_workers=2)
    for x, y in train_iter:
        print(x.shape, y.shape)


if __name__ == "__main__":
    main()
