# apply: safe
import torch
from torch.utils.data import DataLoader


class DataModule:
    def __init__(self, batch_size=2, device="cpu"):
        self.batch_size = batch_size
        self.device = torch.device(device)
        self.log = open("log.txt", "w")

    def train_dataloader(self):
        return self._loader(range(4), lambda batch: torch.tensor(batch).float())

    def val_dataloader(self):
        return DataLoader(
            range(4, 6), num_workers=1, collate_fn=lambda batch: torch.tensor(batch).double()
        )

    def _loader(self, data, collate):
        return DataLoader(data, self.batch_size, num_workers=1, collate_fn=collate)


if __name__ == "__main__":
    module = DataModule()
    for loader in (module.train_dataloader(), module.val_dataloader()):
        for batch in loader:
            print(batch.dtype, batch.to(module.device).tolist(), file=module.log)
    module.log.close()
