# An endless sampler keeps an iterator by hand and makes a new one when it runs dry.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)

stream = iter(loader)  # LDR101
step = 0
while step < 3:
    try:
        batch = next(stream)
    except StopIteration:
        stream = iter(loader)  # LDR101
        batch = next(stream)
    step += 1
    print(step, batch.tolist())
