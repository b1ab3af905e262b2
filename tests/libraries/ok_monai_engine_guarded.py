# Under the guard, with transforms of the module.
# library: monai pytorch-ignite
import torch
from monai.data import CacheDataset, DataLoader
from monai.engines import SupervisedTrainer
from monai.transforms import Lambdad


def double(x):
    return x * 2


def main():
    rows = [{"image": torch.randn(2), "label": torch.randn(1)} for _ in range(4)]
    ds = CacheDataset(rows, transform=Lambdad(keys="image", func=double), progress=False)
    net = torch.nn.Linear(2, 1)
    trainer = SupervisedTrainer(
        device=torch.device("cpu"),
        max_epochs=1,
        train_data_loader=DataLoader(ds, batch_size=2, num_workers=1),
        network=net,
        optimizer=torch.optim.SGD(net.parameters(), 0.1),
        loss_function=torch.nn.MSELoss(),
    )
    trainer.run()


if __name__ == "__main__":
    main()
