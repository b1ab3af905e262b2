# The collator holds the model, and the model a hook that main made.
# library: transformers
# fails: Can't (get|pickle) local object
import torch
from torch import nn
from transformers import Trainer, TrainingArguments, default_data_collator


class Toy(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x, labels=None):
        out = self.layer(x)
        return {"loss": ((out - labels) ** 2).mean(), "logits": out}


def rows():
    return [{"x": torch.ones(2) * i, "labels": torch.ones(1)} for i in range(4)]


class ModelCollator:
    def __init__(self, model):
        self.model = model

    def __call__(self, features):
        return default_data_collator(features)


def main():
    def report(module, args, output):  # LDR202
        print(type(module))

    model = Toy()
    model.layer.register_forward_hook(report)
    settings = TrainingArguments(
        output_dir="out", max_steps=1, use_cpu=True, report_to=[], dataloader_num_workers=1
    )
    trainer = Trainer(
        model, settings, data_collator=ModelCollator(model), train_dataset=rows()
    )
    trainer.train()


if __name__ == "__main__":
    main()
