# idist.Parallel spawns when nproc_per_node is given.
# library: pytorch-ignite
# fails: finished its bootstrapping phase
import ignite.distributed as idist


def training(local_rank, config):
    print(local_rank, config)


with idist.Parallel(backend="gloo", nproc_per_node=1) as parallel:
    parallel.run(training, {"lr": 0.1})  # LDR101
