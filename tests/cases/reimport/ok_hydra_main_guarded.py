# The usual form of it.
# not run: needs hydra
import hydra
from torch.utils.data import DataLoader


@hydra.main(version_base=None, config_path="conf", config_name="config")
def main(cfg):
    for batch in DataLoader(range(4), num_workers=2):
        print(batch)


if __name__ == "__main__":
    main()
