# Catalyst's runner goes through the loaders in a dict.
# library: catalyst
# fails: finished its bootstrapping phase
import torch
from catalyst import dl
from torch.utils.data import DataLoader, TensorDataset

rows = TensorDataset(torch.randn(8, 2), torch.zeros(8, dtype=torch.int64))
loaders = {"train": DataLoader(rows, num_workers=1), "valid": DataLoader(rows)}
model = torch.nn.Linear(2, 2)
runner = dl.SupervisedRunner()
runner.train(  # LDR101
    model=model,
    optimizer=torch.optim.Adam(model.parameters()),
    criterion=torch.nn.CrossEntropyLoss(),
    loaders=loaders,
)
