# apply: unsafe
import sqlite3

import torch
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self, database):
        super().__init__()
        self.connection = sqlite3.connect(database)

    def __len__(self):
        return self.connection.execute("SELECT COUNT(*) FROM samples").fetchone()[0]

    def __getitem__(self, i):
        query = "SELECT x, y, label FROM samples WHERE id = ?"
        x, y, label = self.connection.execute(query, (i,)).fetchone()
        return torch.tensor([x, y]), label


def prepare(database):
    connection = sqlite3.connect(database)
    with connection:
        connection.execute("CREATE TABLE samples (id INTEGER, x REAL, y REAL, label TEXT)")
        rows = [(i, i / 2, i * 2, "odd" if i % 2 else "even") for i in range(5)]
        connection.executemany("INSERT INTO samples VALUES (?, ?, ?, ?)", rows)
    connection.close()


if __name__ == "__main__":
    prepare("samples.db")
    for points, labels in DataLoader(Samples("samples.db"), batch_size=2, num_workers=2):
        print(points.tolist(), labels)
