# A private class method is not found either.
from torch.utils.data import DataLoader


class Batch:
    @classmethod
    def __collate(cls, items):  # LDR207
        return items

    @classmethod
    def loader(cls):
        return DataLoader([1, 2], num_workers=1, collate_fn=cls.__collate)


if __name__ == "__main__":
    for batch in Batch.loader():
        print(batch)
