from folders import move
from torch.utils.data import DataLoader

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(move(batch))
