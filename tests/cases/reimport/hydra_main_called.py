# hydra.main runs what it decorates when that is called.
# not run: needs hydra
import hydra
from torch.utils.data import DataLoader


@hydra.main(version_base=None, config_path="conf", config_name="config")
def main(cfg):
    for batch in DataLoader(range(4), num_workers=2):
        print(batch)


main()  # LDR101
