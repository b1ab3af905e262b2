# A mapping that is not seen has a default for the number of workers.
from torch.utils.data import DataLoader


def flow(config):
    return DataLoader(range(4), num_workers=config.get("num_workers", 8), collate_fn=lambda b: b)  # LDR201
