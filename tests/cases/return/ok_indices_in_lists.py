from torch.utils.data import DataLoader

class Batches:
    def __iter__(self):
        for start in (0, 2):
            yield [start + i for i in range(2)]
    def __len__(self):
        return 2

if __name__ == "__main__":
    for b in DataLoader(range(4), num_workers=1, batch_sampler=Batches()):
        print(b)
