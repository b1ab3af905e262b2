# Four workers are the default, and the last word before the loader is zero.
import types

from torch.utils.data import DataLoader

args = types.SimpleNamespace(num_workers=4, batch_size=2)
args.num_workers = 0

kwargs = dict(num_workers=4, batch_size=2)
kwargs["num_workers"] = 0
kwargs.update(shuffle=False)

first = DataLoader(list(range(4)), num_workers=args.num_workers)
second = DataLoader(list(range(4)), **kwargs)
for batch in second:
    print(batch, next(iter(first)))
