# State that is changed in one process and read in another, one process having its own copy.
from torch.utils.data import DataLoader, Dataset


class Logged(Dataset):
    def __init__(self):
        self.log = []
        self.errors = {}
        self.calls = 0

    def __len__(self):
        return 4

    def __getitem__(self, i):
        self.log.append(i)  # LDR307
        if i > 9:
            self.errors[i] = "too big"  # LDR307
        self.calls += 1  # LDR307
        return i

    def report(self):
        print(self.calls, len(self.errors))


class Scheduled(Dataset):
    def __init__(self):
        self.strength = 0.0
        self.length = 4

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        return i * self.strength


def train(loader, data):
    for epoch in range(3):
        for batch in loader:
            print(batch)
        data.strength = epoch / 3  # LDR307


if __name__ == "__main__":
    logged = Logged()
    for batch in DataLoader(logged, num_workers=1):
        print(batch)
    print(logged.log)
    logged.report()

    scheduled = Scheduled()
    train(DataLoader(scheduled, num_workers=1, persistent_workers=True), scheduled)
