# A property builds the loader each time it is read and a callable object runs the loop.
from torch.utils.data import DataLoader


class Experiment:
    def __init__(self, n, workers=1):
        self.n, self.workers = n, workers

    @property
    def loader(self):
        return DataLoader(list(range(self.n)), num_workers=self.workers)

    def __call__(self):
        return [x.item() for x in self.loader]


experiment = Experiment(4)
print(len(experiment.loader))
if experiment.n > 2:
    result = experiment()  # LDR101
    print(result)
