# A datamodule that the library makes of datasets.
# library: lightning
# fails: finished its bootstrapping phase
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


data = L.LightningDataModule.from_datasets(TensorDataset(torch.randn(4, 2)), num_workers=1)
L.Trainer(max_steps=2, accelerator="cpu", logger=False, enable_checkpointing=False).fit(Net(), datamodule=data)  # LDR101
