# The nested function is returned through a second function before it is used.
import torch
from torch.utils.data import DataLoader


def _padding(kind):
    def to_square(items):  # LDR202
        return torch.block_diag(*items)

    def to_column(items):
        return torch.cat([i.flatten() for i in items])

    return to_square if kind == "square" else to_column


def pick_collate(config):
    return _padding(config.get("padding", "square"))


if __name__ == "__main__":
    config = {"padding": "square", "batch": 2}
    data = [torch.ones(1, 1), torch.ones(2, 2)]
    loader = DataLoader(data, config["batch"], collate_fn=pick_collate({"padding": "square"}), num_workers=1)
    print(list(loader))
