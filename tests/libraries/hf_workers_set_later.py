# The settings get their workers after they were made.
# library: transformers
# fails: finished its bootstrapping phase
import torch
from torch import nn
from transformers import Trainer, TrainingArguments


class Toy(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x, labels=None):
        out = self.layer(x)
        return {"loss": ((out - labels) ** 2).mean(), "logits": out}


def rows():
    return [{"x": torch.ones(2) * i, "labels": torch.ones(1)} for i in range(4)]


settings = TrainingArguments(output_dir="out", max_steps=1, use_cpu=True, report_to=[])
settings.dataloader_num_workers = 1
trainer = Trainer(model=Toy(), args=settings, train_dataset=rows())
trainer.train()  # LDR101
