# torch_geometric's datamodule of datasets.
# not run: needs a dataset
import lightning as L
from torch_geometric.data import LightningDataset
from torch_geometric.datasets import TUDataset

from model import Net

dataset = TUDataset("data", "MUTAG")
data = LightningDataset(dataset[:100], dataset[100:], batch_size=8, num_workers=4)
L.Trainer(max_epochs=1).fit(Net(), data)  # LDR101
