# A Hugging Face Trainer with loader workers under the guard; metrics and model_init are lambdas.
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


def collate(rows):
    return {"x": torch.stack([r[0] for r in rows]), "labels": torch.tensor([r[1] for r in rows])}


def main():
    data = [(torch.randn(2), 1.0) for _ in range(4)]
    args = TrainingArguments(
        tempfile.mkdtemp(), max_steps=1, dataloader_num_workers=1, report_to=[], use_cpu=True,
        remove_unused_columns=False, save_strategy="no",
    )
    trainer = Trainer(
        model_init=lambda: Toy(),
        args=args,
        train_dataset=data,
        data_collator=collate,
        compute_metrics=lambda p: {"mean": p.predictions.mean()},
    )
    trainer.train()


if __name__ == "__main__":
    main()
