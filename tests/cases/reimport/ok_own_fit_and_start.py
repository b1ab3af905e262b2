# Classes of one's own have fit, start, run and map methods without any process behind them.
import torch
from torch.utils.data import DataLoader


class Trainer:
    def fit(self, model, loader):
        print("would fit", type(model).__name__, len(loader))

    train = fit


class Timer:
    def start(self):
        print("tick")

    def map(self, fn, values):
        return [fn(v) for v in values]


loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)
Trainer().fit(torch.nn.Identity(), loader)
Trainer().train(torch.nn.Identity(), loader)
timer = Timer()
timer.start()
print(timer.map(abs, [-1, 2]))
