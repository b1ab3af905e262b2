# Its state, and a function of the module.
# library: torchdata
from torchdata.stateful_dataloader import StatefulDataLoader


def collate(rows):
    return rows


if __name__ == "__main__":
    loader = StatefulDataLoader(range(4), collate_fn=collate, num_workers=1)
    for batch in loader:
        print(batch, len(loader.state_dict()))
