# library: lightning
# fails: Can't (pickle|get) local object 'Net.configure_optimizers.<locals>.<lambda>'
# A method of the datamodule takes the datamodule along, with the trainer and the model's optimizers.
import lightning
import torch
from torch.utils.data import DataLoader


class Data(lightning.LightningDataModule):
    def train_dataloader(self):
        return DataLoader([1.0, 2.0], num_workers=1, collate_fn=self.pad)

    def pad(self, batch):
        return torch.tensor(batch).view(-1, 1)


class Net(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(1, 1)

    def training_step(self, batch, index):
        return self.layer(batch).mean()

    def configure_optimizers(self):
        optimizer = torch.optim.SGD(self.parameters(), 0.1)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.9**step)  # LDR201
        return [optimizer], [schedule]


if __name__ == "__main__":
    trainer = lightning.Trainer(
        max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False,
        enable_progress_bar=False,
    )
    trainer.fit(Net(), datamodule=Data())
