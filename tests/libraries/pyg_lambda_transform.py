# The loader crosses as a whole, so its transform does.
# library: torch-geometric
# fails: Can't (get|pickle) local object
import torch
from torch_geometric.data import Data
from torch_geometric.loader import NeighborLoader


def main():
    graph = Data(x=torch.randn(4, 2), edge_index=torch.tensor([[0, 1, 2], [1, 2, 3]]))
    loader = NeighborLoader(
        graph, [2], batch_size=2, num_workers=1, transform=lambda part: part  # LDR201
    )
    for part in loader:
        print(part)


if __name__ == "__main__":
    main()
