# torchdata's StatefulDataLoader sends what torch's does.
from torchdata.stateful_dataloader import StatefulDataLoader


def main():
    loader = StatefulDataLoader(range(4), collate_fn=lambda rows: rows, num_workers=1)  # LDR201
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
