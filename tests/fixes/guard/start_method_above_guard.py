# apply: safe
import torch.multiprocessing as mp
from torch.utils.data import DataLoader

# CUDA needs this
mp.set_start_method("spawn")


def main():
    for batch in DataLoader(range(4), batch_size=2, num_workers=1):
        print(batch.tolist())


if __name__ == "__main__":
    main()
