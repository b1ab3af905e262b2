# The guard stands inside the function that is called at module level.
from torch.utils.data import DataLoader


def start():
    data = list(range(4))
    if __name__ == "__main__":
        with open(__file__) as me:
            print(len(me.readline()))
        print(list(DataLoader(data, num_workers=1)))


start()
