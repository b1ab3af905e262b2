# An unguarded fit whose loader has no workers, in a module that also defines one with workers.
# not run: needs lightning
import pytorch_lightning as pl
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.randn(4, 2))


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


small = DataLoader(data, batch_size=2)
large = DataLoader(data, batch_size=2, num_workers=1)
trainer = pl.Trainer(max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False)
trainer.fit(Net(), train_dataloaders=small)
