# ignite's own way to a loader.
# library: pytorch-ignite
# fails: finished its bootstrapping phase
import ignite.distributed as idist
import torch
from ignite.engine import Engine

loader = idist.auto_dataloader(torch.arange(8), batch_size=2, num_workers=1)
engine = Engine(lambda engine, batch: print(batch))
engine.run(loader, max_epochs=1)  # LDR101
