from torch.utils.data import DataLoader
from utils import make_collate

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1, collate_fn=make_collate(0)):
        print(batch)
