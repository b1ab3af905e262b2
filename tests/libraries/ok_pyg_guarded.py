# Under the guard, with a transform of the module.
# library: torch-geometric
from torch_geometric.datasets import FakeDataset
from torch_geometric.loader import DataLoader, RandomNodeLoader


def keep(graph):
    return graph


def main():
    dataset = FakeDataset(4, avg_num_nodes=4, transform=keep)
    for batch in DataLoader(dataset, batch_size=2, num_workers=1):
        print(batch)
    for part in RandomNodeLoader(dataset[0], num_parts=2, num_workers=1):
        print(part)


if __name__ == "__main__":
    main()
