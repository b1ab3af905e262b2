# A factory returns a closure over the tokenizer settings.
import torch
from torch.utils.data import DataLoader


def make_collate_fn(pad_token_id, max_length=None):
    def collate_fn(batch):  # LDR202
        longest = max(len(x) for x in batch)
        if max_length is not None:
            longest = min(longest, max_length)
        return torch.tensor([(x + [pad_token_id] * longest)[:longest] for x in batch])

    return collate_fn


def main():
    rows = [[1, 2, 3], [4, 5], [6], [7, 8, 9, 10]]
    loader = DataLoader(rows, batch_size=2, collate_fn=make_collate_fn(0, max_length=3), num_workers=1)
    for b in loader:
        print(b)


if __name__ == "__main__":
    main()
