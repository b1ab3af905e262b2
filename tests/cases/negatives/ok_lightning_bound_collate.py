# self.collate sends the module; it leaves its trainer at home (LightningModule.__getstate__).
import lightning as L
import torch
from torch.utils.data import DataLoader, TensorDataset


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def collate(self, rows):
        return torch.stack([row[0] for row in rows])

    def train_dataloader(self):
        rows = TensorDataset(torch.randn(4, 2))
        return DataLoader(rows, batch_size=2, num_workers=1, collate_fn=self.collate)

    def training_step(self, batch, batch_idx):
        return self.layer(batch).mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), 0.1)


if __name__ == "__main__":
    trainer = L.Trainer(max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False)
    trainer.fit(Net())
