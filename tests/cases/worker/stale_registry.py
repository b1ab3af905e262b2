# A registry that main() fills through a function; by name, by membership and by iteration.
from torch.utils.data import DataLoader

TRANSFORMS = {}
ORDER = []


def register(name, transform):
    TRANSFORMS[name] = transform
    ORDER.append(name)


def double(x):
    return 2 * x


def collate(batch):
    if "double" in TRANSFORMS:  # LDR303
        batch = [TRANSFORMS["double"](x) for x in batch]
    return batch


def start(worker_id):
    print([name for name in ORDER])  # LDR303


def main():
    register("double", double)
    loader = DataLoader(range(4), num_workers=1, collate_fn=collate, worker_init_fn=start)
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
