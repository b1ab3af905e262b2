# PyG's neighbor loaders send their graph to the workers.
from torch_geometric.datasets import Reddit
from torch_geometric.loader import NeighborLoader

if __name__ == "__main__":
    data = Reddit("data")[0].to("cuda", "x", "y")  # LDR205
    for batch in NeighborLoader(data, num_neighbors=[5], num_workers=6):
        print(batch)
