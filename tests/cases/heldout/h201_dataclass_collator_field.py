# A dataclass collator is given a lambda for one of its fields.
from dataclasses import dataclass
from typing import Any, Callable, Dict, List

import torch
from torch.utils.data import DataLoader


@dataclass
class DataCollator:
    encode: Callable[[str], List[int]]
    pad_id: int = 0

    def __call__(self, features: List[Dict[str, Any]]) -> Dict[str, torch.Tensor]:
        ids = [self.encode(f["text"]) for f in features]
        width = max(len(i) for i in ids)
        return {"input_ids": torch.tensor([i + [self.pad_id] * (width - len(i)) for i in ids])}


def main():
    vocab = {"a": 1, "b": 2, "c": 3}
    data = [{"text": t} for t in ("a b", "c", "a b c", "b")]
    collator = DataCollator(encode=lambda s: [vocab[w] for w in s.split()])  # LDR201
    loader = DataLoader(data, batch_size=2, collate_fn=collator, num_workers=1)
    for batch in loader:
        print(batch["input_ids"].shape)


if __name__ == "__main__":
    main()
