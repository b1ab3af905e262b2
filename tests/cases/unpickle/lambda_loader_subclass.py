# A DataLoader subclass gives its own lambda to super().__init__.
import torch
from torch.utils.data import DataLoader, Dataset


class Graphs(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.ones(i + 1, 2)


class GraphLoader(DataLoader):
    def __init__(self, dataset, batch_size=1, **kwargs):
        super().__init__(
            dataset,
            batch_size,
            collate_fn=lambda graphs: torch.cat(graphs),  # LDR201
            **kwargs,
        )


if __name__ == "__main__":
    for nodes in GraphLoader(Graphs(), batch_size=2, num_workers=1):
        print(nodes.shape)
