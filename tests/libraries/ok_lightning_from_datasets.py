# The same without workers, and one with workers under the guard.
# library: lightning
import lightning as L
import torch
from torch.utils.data import TensorDataset


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


rows = TensorDataset(torch.randn(4, 2))
data = L.LightningDataModule.from_datasets(rows, batch_size=2)
L.Trainer(max_steps=2, accelerator="cpu", logger=False, enable_checkpointing=False).fit(Net(), datamodule=data)
more = L.LightningDataModule.from_datasets(rows, num_workers=1)

if __name__ == "__main__":
    L.Trainer(max_steps=2, accelerator="cpu", logger=False, enable_checkpointing=False).fit(Net(), datamodule=more)
