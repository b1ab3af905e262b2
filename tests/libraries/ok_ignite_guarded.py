# The engine's own functions stay here; what Parallel runs is the module's.
# library: pytorch-ignite
import ignite.distributed as idist
import torch
from ignite.engine import Engine


def training(local_rank, config):
    loader = idist.auto_dataloader(torch.arange(8), batch_size=2, num_workers=1)
    Engine(lambda engine, batch: print(batch)).run(loader, max_epochs=config["epochs"])


if __name__ == "__main__":
    with idist.Parallel(backend=None) as parallel:
        parallel.run(training, {"epochs": 1})
    with idist.Parallel(backend="gloo", nproc_per_node=1) as parallel:
        parallel.run(training, {"epochs": 1})
