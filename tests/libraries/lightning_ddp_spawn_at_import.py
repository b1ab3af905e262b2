# It starts processes though the loader has no workers.
# library: lightning
# fails: requires that your script guards the main
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


trainer = L.Trainer(
    max_epochs=1, accelerator="cpu", devices=2, strategy="ddp_spawn", logger=False,
    enable_checkpointing=False,
)
trainer.fit(Net(), DataLoader(TensorDataset(torch.randn(4, 2))))  # LDR101
