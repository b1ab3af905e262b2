# apply: unsafe
# platform: win32
import multiprocessing as mp

from torch.utils.data import DataLoader, Dataset


class Letters(Dataset):
    def __len__(self):
        return 5

    def __getitem__(self, i):
        return chr(ord("a") + i)


if __name__ == "__main__":
    ctx = mp.get_context("fork")
    for batch in DataLoader(Letters(), batch_size=2, num_workers=1, multiprocessing_context=ctx):
        print("".join(batch))
