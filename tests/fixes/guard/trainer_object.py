# apply: safe
import torch
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self, model, data, epochs=1):
        self.model = model
        self.loader = DataLoader(data, batch_size=2, num_workers=1)
        self.epochs = epochs

    def fit(self):
        for epoch in range(self.epochs):
            self.run_epoch(epoch)
        return self

    def run_epoch(self, epoch):
        for batch in self.loader:
            print(epoch, self.model(batch).tolist())


trainer = Trainer(model=torch.exp2, data=torch.arange(4.0), epochs=2)
trainer.fit()
