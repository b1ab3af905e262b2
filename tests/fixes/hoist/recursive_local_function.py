# apply: safe
import torch
from torch.utils.data import DataLoader


def main():
    depth_limit = 9

    def flatten(item, depth=0):
        if isinstance(item, list) and depth < depth_limit:
            return [leaf for child in item for leaf in flatten(child, depth + 1)]
        return [item]

    trees = [[1, [2, 3]], [[4], 5], [6, [7, [8]]]]
    loader = DataLoader(trees, batch_size=2, num_workers=1, collate_fn=flatten)
    for leaves in loader:
        print(torch.tensor(leaves).tolist())


if __name__ == "__main__":
    main()
