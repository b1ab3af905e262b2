# torch_geometric's datamodule of datasets.
# library: torch-geometric lightning
# fails: finished its bootstrapping phase
import lightning as L
import torch
from torch_geometric.data.lightning import LightningDataset
from torch_geometric.datasets import FakeDataset


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(8, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch.x).mean()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


dataset = FakeDataset(8, avg_num_nodes=4, num_channels=8)
data = LightningDataset(dataset[:4], batch_size=2, num_workers=1)
L.Trainer(max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False).fit(Net(), data)  # LDR101
