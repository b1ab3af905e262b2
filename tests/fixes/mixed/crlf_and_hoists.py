# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


def main():
    class Grid(Dataset):
        '''A grid,
        row by row.
        '''

        def __len__(self):
            return 3

        def __getitem__(self, i):
            return torch.arange(i, i + 2)

    def stack(rows):
        """Stacked
rows"""
        return torch.stack(rows)

    loader = DataLoader(Grid(), batch_size=2, num_workers=1, collate_fn=stack)
    for batch in loader:
        print(batch.tolist())
        print("""line
break""".splitlines())


main()
