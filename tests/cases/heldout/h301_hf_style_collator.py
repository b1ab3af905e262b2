# A Hugging Face style collator dataclass puts every field on the accelerator.
from dataclasses import dataclass

import torch
from torch.utils.data import DataLoader


@dataclass
class DataCollatorForPadding:
    pad_token_id: int = 0
    device: str = "cuda"

    def __call__(self, features):
        n = max(len(f["input_ids"]) for f in features)
        batch = {
            k: torch.tensor([f[k] + [self.pad_token_id] * (n - len(f[k])) for f in features])
            for k in features[0]
        }
        return {k: v.to(self.device) for k, v in batch.items()}  # LDR301


def main():
    features = [{"input_ids": [1, 2], "labels": [0, 1]}, {"input_ids": [3], "labels": [1]}]
    loader = DataLoader(features, batch_size=2, collate_fn=DataCollatorForPadding(), num_workers=1)
    for batch in loader:
        print({k: v.shape for k, v in batch.items()})


if __name__ == "__main__":
    main()
