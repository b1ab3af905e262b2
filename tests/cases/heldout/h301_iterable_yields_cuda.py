# An IterableDataset yields tensors that it has moved to the GPU.
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Stream(IterableDataset):
    def __init__(self, start, end):
        self.start, self.end = start, end

    def _range(self):
        info = get_worker_info()
        if info is None:
            return range(self.start, self.end)
        return range(self.start + info.id, self.end, info.num_workers)

    def __iter__(self):
        for i in self._range():
            yield torch.tensor(i).to("cuda")  # LDR301


def main():
    for x in DataLoader(Stream(0, 8), batch_size=2, num_workers=2):
        print(x)


if __name__ == "__main__":
    main()
