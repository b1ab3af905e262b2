# The dataset of a Trainer holds a lambda.
# library: transformers
# fails: Can't (get|pickle) local object
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


class Rows(torch.utils.data.Dataset):
    def __init__(self):
        self.rows = rows()
        self.clean = lambda row: row  # LDR201

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return self.clean(self.rows[i])


def main():
    settings = TrainingArguments(
        output_dir="out", max_steps=1, use_cpu=True, report_to=[], dataloader_num_workers=1
    )
    Trainer(model=Toy(), args=settings, train_dataset=Rows()).train()


if __name__ == "__main__":
    main()
