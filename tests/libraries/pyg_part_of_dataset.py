# library: torch-geometric
# fails: Can't (pickle|get) local object 'main.<locals>.<lambda>'
# A shuffled part of a dataset has the transform of the whole.
import torch
from torch_geometric.data import Data, Dataset
from torch_geometric.loader import DataLoader


class Graphs(Dataset):
    def __init__(self, transform=None):
        super().__init__(None, transform)

    def len(self):
        return 4

    def get(self, i):
        return Data(x=torch.ones(2, 1))


def main():
    graphs = Graphs(transform=lambda graph: graph).shuffle()  # LDR201
    for batch in DataLoader(graphs[:2], batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
