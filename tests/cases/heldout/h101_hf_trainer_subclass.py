# A Trainer subclass with a custom loss trains at module level with loader workers.
import tempfile

import torch
from transformers import Trainer, TrainingArguments


class Toy(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = torch.nn.Linear(2, 1)

    def forward(self, x, labels=None):
        out = self.fc(x).squeeze(-1)
        return {"loss": ((out - labels) ** 2).mean(), "logits": out}


class MyTrainer(Trainer):
    def compute_loss(self, model, inputs, return_outputs=False, **kwargs):
        out = model(**inputs)
        return (out["loss"], out) if return_outputs else out["loss"]


data = [{"x": torch.randn(2), "labels": torch.tensor(1.0)} for _ in range(8)]
args = TrainingArguments(
    tempfile.mkdtemp(), max_steps=1, dataloader_num_workers=1, report_to=[], use_cpu=True,
    remove_unused_columns=False, save_strategy="no",
)
trainer = MyTrainer(model=Toy(), args=args, train_dataset=data)
trainer.train()  # LDR101
