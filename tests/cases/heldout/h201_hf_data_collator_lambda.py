# A lambda as data_collator of a Hugging Face Trainer with loader workers, under the guard.
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


def main():
    data = [(torch.randn(2), 1.0) for _ in range(8)]
    args = TrainingArguments(
        tempfile.mkdtemp(), max_steps=1, dataloader_num_workers=1, report_to=[], use_cpu=True,
        remove_unused_columns=False, save_strategy="no",
    )
    trainer = Trainer(
        model=Toy(),
        args=args,
        train_dataset=data,
        data_collator=lambda rows: {  # LDR201
            "x": torch.stack([r[0] for r in rows]),
            "labels": torch.tensor([r[1] for r in rows]),
        },
    )
    trainer.train()


if __name__ == "__main__":
    main()
