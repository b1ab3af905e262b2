# apply: safe
from typing import List, Optional, Tuple

import torch
from torch.utils.data import DataLoader


def main() -> None:
    data = [("a", 1), ("bb", 2), ("ccc", 3)]

    # Pairs become a pair of lists.
    # (The names are not needed on the GPU.)
    def unzip(  # called by the workers
        pairs: List[Tuple[str, int]],
        upper: bool = True,
        *,
        limit: Optional[int] = None,
    ) -> Tuple[List[str], torch.Tensor]:
        '''Names and numbers.

        upper: whether the names
            are shouted
        '''

        names, numbers = zip(*pairs[:limit])

        if upper:  # by default
            names = [name.upper() for name in names]
        # the end of the body

        return list(names), torch.tensor(numbers)

    # Now the loader.
    for names, numbers in DataLoader(data, 2, num_workers=1, collate_fn=unzip):
        print(names, numbers.tolist())


if __name__ == "__main__":
    main()
