from torch.utils.data import DataLoader


class Loader(DataLoader):
    def __init__(self, dataset, **kwargs):
        kwargs.setdefault("num_workers", 0)
        kwargs.setdefault("prefetch_factor", 4)  # LDR402
        super().__init__(dataset, **kwargs)


if __name__ == "__main__":
    print(list(Loader([1, 2])))
