# A closure remembers the number of workers and makes the loader when it is called.
from torch.utils.data import DataLoader


def loader_maker(batch_size, workers):
    def make(data):
        return DataLoader(data, batch_size=batch_size, num_workers=workers)

    return make


make_loader = loader_maker(2, workers=1)
quick = loader_maker(2, workers=0)

for batch in quick([1, 2]):
    print(batch)
for batch in make_loader([1, 2, 3, 4]):  # LDR101
    print(batch)
