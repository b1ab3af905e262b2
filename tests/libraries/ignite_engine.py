# An ignite engine runs over the loader at module level.
# library: pytorch-ignite
# fails: finished its bootstrapping phase
import torch
from ignite.engine import Engine, Events
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.arange(4.0)), batch_size=2, num_workers=1)


def step(engine, batch):
    return batch[0].sum().item()


trainer = Engine(step)


@trainer.on(Events.EPOCH_COMPLETED)
def report(engine):
    print(engine.state.epoch, engine.state.output)


trainer.run(loader, max_epochs=1)  # LDR101
