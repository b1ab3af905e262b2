# tqdm asks the loader only for its length when it is built, and the loop is guarded.
# not run: needs tqdm
from torch.utils.data import DataLoader
from tqdm import tqdm

loader = DataLoader(list(range(4)), num_workers=1)
bar = tqdm(loader, desc="train", disable=True)

if __name__ == "__main__":
    for item in bar:
        print(item)
