# A library function takes the number of workers, 0 unless its callers say otherwise.
from torch.utils.data import DataLoader


def get_loader(dataset, num_workers=0):
    def collate(batch):  # LDR202
        return batch

    return DataLoader(dataset, collate_fn=collate, num_workers=num_workers)
