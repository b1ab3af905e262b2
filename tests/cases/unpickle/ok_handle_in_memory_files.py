# Files in memory do pickle; so do loggers, paths, patterns.
import io
import logging
import re
from pathlib import Path

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.buffer = io.BytesIO(b"abc")
        self.text = io.StringIO("abc")
        self.log = logging.getLogger(__name__)
        self.path = Path("data") / "train"
        self.pattern = re.compile("a")

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
