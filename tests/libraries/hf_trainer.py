# A Hugging Face Trainer trains at module level with dataloader_num_workers set.
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


rows = [{"x": torch.ones(2) * i, "labels": torch.ones(1)} for i in range(4)]
training_args = TrainingArguments(output_dir="out", max_steps=1, use_cpu=True, report_to=[], dataloader_num_workers=1, save_strategy="no")
trainer = Trainer(model=Toy(), args=training_args, train_dataset=rows)
trainer.train()  # LDR101
