# A module's collate function, and the guard.
# library: mosaicml
import torch
from composer import Trainer
from composer.models import ComposerClassifier
from torch.utils.data import DataLoader, TensorDataset


def collate(rows):
    return torch.utils.data.default_collate(rows)


if __name__ == "__main__":
    rows = TensorDataset(torch.randn(8, 2), torch.zeros(8, dtype=torch.int64))
    trainer = Trainer(
        model=ComposerClassifier(torch.nn.Linear(2, 2), num_classes=2),
        train_dataloader=DataLoader(rows, batch_size=2, num_workers=1, collate_fn=collate),
        max_duration="1ep",
        device="cpu",
    )
    trainer.fit()
