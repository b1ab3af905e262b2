# apply: safe
import random

import numpy as np
from torch.utils.data import DataLoader


def build(dataset, seed=0):
    return DataLoader(
        dataset, batch_size=2, num_workers=2, worker_init_fn=lambda id: np.random.seed(id)
    )


def main():
    random.seed(0)
    for batch in build([random.randint(0, 9) for _ in range(5)]):
        print(batch.tolist())


if __name__ == "__main__":
    main()
