# Keyword arguments that are not seen ask for no workers that anybody could point at.
from torch.utils.data import DataLoader


def get_loader(dataset, **kwargs):
    return DataLoader(dataset, collate_fn=lambda batch: batch, **kwargs)
