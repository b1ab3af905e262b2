# torchdata's StatefulDataLoader sends what torch's does.
# library: torchdata
# fails: Can't (get|pickle) local object
from torchdata.stateful_dataloader import StatefulDataLoader


def main():
    loader = StatefulDataLoader(range(4), collate_fn=lambda rows: rows, num_workers=1)  # LDR201
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
