# A Lightning data module nests the collate function in train_dataloader.
import lightning as L
import torch
from torch.utils.data import DataLoader


class TextDataModule(L.LightningDataModule):
    def __init__(self, rows, pad=0, num_workers=2):
        super().__init__()
        self.rows, self.pad, self.num_workers = rows, pad, num_workers

    def train_dataloader(self):
        def collate(batch):  # LDR202
            n = max(map(len, batch))
            return torch.tensor([r + [self.pad] * (n - len(r)) for r in batch]).float()

        return DataLoader(self.rows, batch_size=2, collate_fn=collate, num_workers=self.num_workers)


class Model(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(torch.ones(()))

    def training_step(self, batch, i):
        return (batch.mean() * self.w) ** 2

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


def main():
    trainer = L.Trainer(max_epochs=1, logger=False, enable_checkpointing=False, accelerator="cpu",
                        enable_progress_bar=False)
    trainer.fit(Model(), TextDataModule([[1], [2, 3]]))


if __name__ == "__main__":
    main()
