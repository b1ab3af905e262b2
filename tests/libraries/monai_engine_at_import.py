# MONAI's engines are given the loader when they are made.
# library: monai pytorch-ignite
# fails: finished its bootstrapping phase
import torch
from monai.data import DataLoader, Dataset
from monai.engines import SupervisedTrainer

rows = [{"image": torch.randn(2), "label": torch.randn(1)} for _ in range(4)]
loader = DataLoader(Dataset(rows), batch_size=2, num_workers=1)
net = torch.nn.Linear(2, 1)
trainer = SupervisedTrainer(
    device=torch.device("cpu"),
    max_epochs=1,
    train_data_loader=loader,
    network=net,
    optimizer=torch.optim.SGD(net.parameters(), 0.1),
    loss_function=torch.nn.MSELoss(),
)
trainer.run()  # LDR101
