# With run=False it only makes the objects.
# library: lightning jsonargparse
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
    def train_dataloader(self):
        return DataLoader(TensorDataset(torch.randn(4, 2)), num_workers=1)


cli = LightningCLI(
    Net, Data, run=False, args=["--trainer.max_steps=1", "--trainer.accelerator=cpu"]
)

if __name__ == "__main__":
    cli.trainer.fit(cli.model, cli.datamodule)
