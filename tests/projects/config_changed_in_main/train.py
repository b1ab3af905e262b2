import conf
from conf import config, limits
from data import Rows
from torch.utils.data import DataLoader


def main():
    limits["rows"] = 2
    config.flip = True
    conf.Defaults.scale = 10
    batches = [batch.tolist() for batch in DataLoader(Rows(), num_workers=1)]
    assert sum(batches, []) == [0, -10, -20, -20], batches


if __name__ == "__main__":
    main()
