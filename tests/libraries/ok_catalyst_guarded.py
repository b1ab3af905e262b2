# A runner of one's own, under the guard; only the train loader has workers.
# library: catalyst
import torch
from catalyst import dl
from torch.utils.data import DataLoader, TensorDataset


class Runner(dl.Runner):
    def handle_batch(self, batch):
        loss = self.model(batch[0]).mean()
        loss.backward()
        self.optimizer.step()


def main():
    rows = TensorDataset(torch.randn(8, 2))
    model = torch.nn.Linear(2, 2)
    runner = Runner()
    runner.train(
        model=model,
        optimizer=torch.optim.Adam(model.parameters()),
        loaders={"train": DataLoader(rows, num_workers=1)},
        num_epochs=1,
    )


if __name__ == "__main__":
    main()
