# collate_fn=self.collate drags the trainer along, and with it the LambdaLR and its lambda.
import torch
from torch.optim.lr_scheduler import LambdaLR
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self, data, warmup=10):
        self.data = data
        self.model = torch.nn.Linear(1, 1)
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=0.1)
        self.scheduler = LambdaLR(self.optimizer, lambda step: min(1.0, step / warmup))  # LDR201

    def collate(self, batch):
        return torch.tensor(batch).unsqueeze(1)

    def train(self):
        for x in DataLoader(self.data, batch_size=2, num_workers=1, collate_fn=self.collate):
            self.model(x).mean().backward()
            self.optimizer.step()
            self.scheduler.step()


if __name__ == "__main__":
    Trainer([0.1, 0.2, 0.3, 0.4]).train()
