# What setup() makes crosses.
# library: lightning
# fails: Can't (get|pickle) local object
import lightning as L
import torch
from torch.utils.data import DataLoader, Dataset


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


class Rows(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return [self.transform(torch.ones(2) * i)]


class Data(L.LightningDataModule):
    def setup(self, stage=None):
        self.rows = Rows(lambda x: x / 2)  # LDR201

    def train_dataloader(self):
        return DataLoader(self.rows, num_workers=1)


def main():
    L.Trainer(max_steps=2, accelerator="cpu", logger=False, enable_checkpointing=False).fit(Net(), Data())


if __name__ == "__main__":
    main()
