# The dataset keeps a copy of the configuration without its callables.
import torch
from torch.utils.data import DataLoader, Dataset

CONFIG = {
    "length": 4,
    "scale": 2.0,
    "keep": lambda i: i % 2 == 0,
    "lr_lambda": lambda epoch: 0.9**epoch,
}


class Numbers(Dataset):
    def __init__(self, cfg):
        self.ids = [i for i in range(cfg["length"]) if cfg["keep"](i)]
        self.cfg = {k: v for k, v in cfg.items() if not callable(v)}

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, i):
        return torch.tensor(self.ids[i] * self.cfg["scale"])


def main():
    opt = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    sched = torch.optim.lr_scheduler.LambdaLR(opt, CONFIG["lr_lambda"])
    for b in DataLoader(Numbers(CONFIG), batch_size=2, num_workers=1):
        print(b)
        opt.step()
    sched.step()


if __name__ == "__main__":
    main()
