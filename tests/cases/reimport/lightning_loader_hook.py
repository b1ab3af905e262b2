# The LightningModule builds its own loader in a hook, so fit alone starts the workers.
# not run: needs lightning
import lightning as L
import torch
from torch.utils.data import DataLoader, TensorDataset


class Net(L.LightningModule):
    def __init__(self, workers=1):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)
        self.workers = workers

    def train_dataloader(self):
        return DataLoader(TensorDataset(torch.randn(4, 2)), num_workers=self.workers)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


model = Net()
L.Trainer(max_steps=2, accelerator="cpu", logger=False, enable_checkpointing=False).fit(model)  # LDR101
