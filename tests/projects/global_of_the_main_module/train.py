import data
from torch.utils.data import DataLoader


def main():
    data.set_up(10)
    for batch in DataLoader(range(4), num_workers=1, collate_fn=data.collate):
        print(batch)


if __name__ == "__main__":
    main()
