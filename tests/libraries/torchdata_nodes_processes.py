# ParallelMapper with processes.
# library: torchdata
# hangs: finished its bootstrapping phase
import torchdata.nodes as tn


def double(x):
    return 2 * x


node = tn.ParallelMapper(tn.IterableWrapper(range(4)), double, num_workers=1, method="process")
for batch in tn.Loader(tn.Batcher(node, 2)):  # LDR101
    print(batch)
