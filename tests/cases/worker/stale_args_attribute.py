# main() sets an attribute of the parsed arguments, which live at module level.
import argparse

from torch.utils.data import DataLoader

parser = argparse.ArgumentParser()
parser.add_argument("--width", type=int, default=8)
args = parser.parse_args()


def collate(batch):
    scale = args.scale if args.width else 1  # LDR303
    return [scale * args.width for _ in batch]


def main():
    args.scale = 1 / args.width
    for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
        print(batch)


if __name__ == "__main__":
    main()
