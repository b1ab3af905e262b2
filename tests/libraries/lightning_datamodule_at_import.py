# The loader comes from a datamodule.
# library: lightning
# fails: finished its bootstrapping phase
import lightning as L
import torch
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
    def __init__(self, workers=1):
        super().__init__()
        self.workers = workers

    def setup(self, stage=None):
        self.rows = TensorDataset(torch.randn(4, 2))

    def train_dataloader(self):
        return DataLoader(self.rows, num_workers=self.workers)


trainer = L.Trainer(max_steps=2, accelerator="cpu", logger=False, enable_checkpointing=False)
trainer.fit(Net(), datamodule=Data())  # LDR101
