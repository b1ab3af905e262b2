# A Trainer without workers needs no guard and takes lambdas.
# library: transformers
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
trainer = Trainer(
    model=Toy(),
    args=settings,
    train_dataset=rows(),
    data_collator=lambda features: {
        key: torch.stack([feature[key] for feature in features]) for key in features[0]
    },
)
trainer.train()
