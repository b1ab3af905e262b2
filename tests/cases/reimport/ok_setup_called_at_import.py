# The global is bound by a function that is called at import, in every process.
from torch.utils.data import DataLoader


def setup():
    global width, pad
    width, pad = 3, 0


def collate(rows):
    return [row + [pad] * (width - len(row)) for row in rows]


setup()
loader = DataLoader([[1], [2, 2], [3, 3, 3], []], batch_size=2, collate_fn=collate, num_workers=1)

if __name__ == "__main__":
    for rows in loader:
        print(rows)
