# apply: safe
import torch
from torch.utils.data import DataLoader


def build_loader(dataset, batch_size, pad_value):
    class PadCollate:
        def __init__(self, value, dim=0):
            self.value = value
            self.dim = dim

        def __call__(self, batch):
            longest = max(x.shape[self.dim] for x in batch)
            rows = [
                torch.nn.functional.pad(x, (0, longest - len(x)), value=self.value) for x in batch
            ]
            return torch.stack(rows)

    return DataLoader(
        dataset, batch_size=batch_size, num_workers=1, collate_fn=PadCollate(pad_value)
    )


if __name__ == "__main__":
    ragged = [torch.ones(n, dtype=torch.int64) for n in (1, 3, 2)]
    for batch in build_loader(ragged, batch_size=3, pad_value=-100):
        print(batch.tolist())
