# The device string is put together with % and format, and a collator object uses it.
import torch
from torch.utils.data import DataLoader


class Collator:
    def __init__(self, gpu_id, pad=0):
        self.device = "cuda:%d" % gpu_id if gpu_id >= 0 else "cpu"
        self.pad = pad

    def __call__(self, batch):
        n = max(map(len, batch))
        x = torch.tensor([b + [self.pad] * (n - len(b)) for b in batch])
        return x.to(self.device)  # LDR301


class MaskCollator(Collator):
    def __init__(self, gpu_id):
        super().__init__(gpu_id)
        self.mask_device = "cuda:{}".format(gpu_id)

    def __call__(self, batch):
        return torch.ones(len(batch), device=self.mask_device)  # LDR301


def main():
    rows = [[1, 2], [3], [4, 5, 6]]
    for cls in (Collator, MaskCollator):
        for b in DataLoader(rows, batch_size=2, collate_fn=cls(0), num_workers=1):
            print(b)


if __name__ == "__main__":
    main()
