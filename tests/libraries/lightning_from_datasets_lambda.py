# The datasets that from_datasets is given.
# library: lightning
# fails: Can't (get|pickle) local object
import torch
from pytorch_lightning import LightningDataModule, LightningModule, Trainer
from torch.utils.data import Dataset


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


class Rows(Dataset):
    scale = 2

    def __init__(self):
        self.key = lambda i: i * self.scale  # LDR201

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.ones(2) * self.key(i)


def main():
    data = LightningDataModule.from_datasets(train_dataset=Rows(), num_workers=1)
    trainer = Trainer(max_steps=2, accelerator="cpu", logger=False, enable_checkpointing=False)
    trainer.fit(Net(), datamodule=data)


if __name__ == "__main__":
    main()
