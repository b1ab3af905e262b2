# Composer's trainer is given the loader when it is made.
# library: mosaicml
# fails: finished its bootstrapping phase
import torch
from composer import Trainer
from composer.models import ComposerClassifier
from torch.utils.data import DataLoader, TensorDataset

rows = TensorDataset(torch.randn(8, 2), torch.zeros(8, dtype=torch.int64))
trainer = Trainer(
    model=ComposerClassifier(torch.nn.Linear(2, 2), num_classes=2),
    train_dataloader=DataLoader(rows, batch_size=2, num_workers=1),
    max_duration="1ep",
    device="cpu",
)
trainer.fit()  # LDR101
