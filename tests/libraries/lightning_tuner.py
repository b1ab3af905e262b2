# The learning rate finder trains, too.
# library: lightning
# fails: finished its bootstrapping phase
import lightning as L
import torch
from lightning.pytorch.tuner import Tuner
from torch.utils.data import DataLoader, TensorDataset


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)
        self.lr = 0.1

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), self.lr)


loader = DataLoader(TensorDataset(torch.randn(8, 2)), num_workers=1)
tuner = Tuner(L.Trainer(max_epochs=1, accelerator="cpu", logger=False))
tuner.lr_find(Net(), train_dataloaders=loader)  # LDR101
