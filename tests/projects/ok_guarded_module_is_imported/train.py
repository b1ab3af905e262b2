from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
