# Loggers that are made again are wasteful, and nothing fails.
# not run: needs tensorboard and mlflow
import mlflow
from torch.utils.data import DataLoader
from torch.utils.tensorboard import SummaryWriter

writer = SummaryWriter("runs")
mlflow.start_run()

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
