# Without nproc_per_node it runs here, in the one process of this rank.
# library: pytorch-ignite
import ignite.distributed as idist

with idist.Parallel(backend=None) as parallel:
    parallel.run(lambda local_rank: print(local_rank))
