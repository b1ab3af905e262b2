# The lambda is handed down through three functions before it meets the loader.
import torch
import torch.utils.data as tud


def _loader(ds, fn, bs):
    return tud.DataLoader(ds, batch_size=bs, collate_fn=fn, num_workers=1)


def _split_loaders(ds, fn):
    half = len(ds) // 2
    return _loader(ds[:half], fn, bs=2), _loader(ds[half:], fn, bs=1)


def prepare(ds, collate):
    train, val = _split_loaders(ds, fn=collate)
    return {"train": train, "val": val}


if __name__ == "__main__":
    data = [torch.ones(3) * i for i in range(4)]
    loaders = prepare(data, lambda items: torch.stack(items).mean(0))  # LDR201
    for batch in loaders["train"]:
        print(batch)
