# The old DataLoader2 has its workers in the reading service. The lambda crosses with dill only.
# library: torchdata
# hangs: finished its bootstrapping phase
# not run: torchdata removed it in 0.10
from torchdata.dataloader2 import DataLoader2, MultiProcessingReadingService
from torchdata.datapipes.iter import IterableWrapper


def main():
    pipe = IterableWrapper(range(4)).map(lambda x: x + 1)  # LDR201
    loader = DataLoader2(pipe, reading_service=MultiProcessingReadingService(num_workers=2))
    for batch in loader:
        print(batch)


preview = DataLoader2(IterableWrapper(range(4)))
print(next(iter(preview)))
main()  # LDR101
