# A Lightning module and data module, with collate as a static method and as a bound method.
import lightning as L
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return [i] * (i % 3 + 1), float(i)


class PairsDataModule(L.LightningDataModule):
    def __init__(self, batch_size: int = 4, num_workers: int = 1):
        super().__init__()
        self.save_hyperparameters()

    def setup(self, stage=None):
        self.train_set = Pairs(12)
        self.val_set = Pairs(4)

    @staticmethod
    def collate(batch):
        xs, ys = zip(*batch)
        n = max(map(len, xs))
        return torch.tensor([x + [0] * (n - len(x)) for x in xs]).float(), torch.tensor(ys)

    def train_dataloader(self):
        hp = self.hparams
        return DataLoader(self.train_set, hp.batch_size, num_workers=hp.num_workers, collate_fn=self.collate)

    def val_dataloader(self):
        return DataLoader(self.val_set, self.hparams.batch_size, num_workers=0, collate_fn=self.collate)


class LitMean(L.LightningModule):
    def __init__(self, lr: float = 0.1):
        super().__init__()
        self.save_hyperparameters()
        self.w = nn.Parameter(torch.zeros(()))

    def forward(self, x):
        return x.mean(1) * self.w

    def training_step(self, batch, _):
        x, y = batch
        return nn.functional.mse_loss(self(x), y)

    def validation_step(self, batch, _):
        x, y = batch
        self.log("val_loss", nn.functional.mse_loss(self(x), y))

    def configure_optimizers(self):
        opt = torch.optim.SGD(self.parameters(), lr=self.hparams.lr)
        sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda epoch: 0.95**epoch)
        return {"optimizer": opt, "lr_scheduler": sched}


def main():
    trainer = L.Trainer(max_epochs=1, logger=False, enable_checkpointing=False, accelerator="cpu",
                        enable_progress_bar=False)
    trainer.fit(LitMean(), datamodule=PairsDataModule())


if __name__ == "__main__":
    main()
