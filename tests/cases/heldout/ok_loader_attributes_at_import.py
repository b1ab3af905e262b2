# Only attributes of loaders are used at import: dataset, sampler, batch_sampler, len.
import torch
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

train = DataLoader(TensorDataset(torch.arange(8)), batch_size=4, num_workers=2)
val = DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=2)
loaders = {"train": train, "val": val}

for name in loaders:
    print(name, len(loaders[name]))
for name, loader in loaders.items():
    print(name, loader.batch_size, len(loader.dataset))
for dl in (train, val):
    x = dl.dataset[0]
for (x,) in train.dataset:
    x.sum()
for indices in val.batch_sampler:
    print(indices)
first = next(iter(train.sampler))
biggest = max([train, val], key=len)
steps = sum(len(dl) for dl in loaders.values())
both = list(zip(("train", "val"), [train, val]))
bar = tqdm(train, disable=True)
pairs = [*enumerate([train, val])]
print(first, steps, biggest is train, len(both), repr(train)[:10], isinstance(val, DataLoader))


def main():
    for (x,) in bar:
        print(x)


if __name__ == "__main__":
    main()
