# Its workers are threads unless told otherwise.
# library: torchdata
import torchdata.nodes as tn

node = tn.ParallelMapper(tn.IterableWrapper(range(4)), lambda x: 2 * x, num_workers=2)
for batch in tn.Loader(tn.Batcher(node, 2)):
    print(batch)
