# LightningCLI makes the datamodule and fits.
# library: lightning jsonargparse
# fails: finished its bootstrapping phase
import lightning as L
import torch
from lightning.pytorch.cli import LightningCLI
from torch.utils.data import DataLoader, TensorDataset


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


class Data(L.LightningDataModule):
    def __init__(self, workers: int = 1):
        super().__init__()
        self.workers = workers

    def train_dataloader(self):
        return DataLoader(TensorDataset(torch.randn(4, 2)), num_workers=self.workers)


LightningCLI(Net, Data, args=["fit", "--trainer.max_steps=1", "--trainer.accelerator=cpu"])  # LDR101
