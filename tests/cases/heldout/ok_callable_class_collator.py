# A callable collator class with plain state, chosen from a registry by name.
import torch
from torch.utils.data import DataLoader

REGISTRY = {}


def register(name):
    def deco(cls):
        REGISTRY[name] = cls
        return cls

    return deco


@register("pad")
class Pad:
    def __init__(self, value=0):
        self.value = value

    def __call__(self, batch):
        n = max(map(len, batch))
        return torch.tensor([b + [self.value] * (n - len(b)) for b in batch])


@register("list")
class AsList:
    def __call__(self, batch):
        return list(batch)


def build(cfg):
    cfg = dict(cfg)
    return REGISTRY[cfg.pop("type")](**cfg)


if __name__ == "__main__":
    collator = build({"type": "pad", "value": 9})
    for b in DataLoader([[1], [2, 3]], batch_size=2, collate_fn=collator, num_workers=1):
        print(b)
