# apply: safe
from enum import Enum

from torch.utils.data import DataLoader, Dataset


class Orders(Dataset):
    def __init__(self, states):
        class State(Enum):
            OPEN = 1
            DONE = 2

            def follow(self):
                return State.DONE

        self.states = [State(state) for state in states]

    def __len__(self):
        return len(self.states)

    def __getitem__(self, i):
        return self.states[i].value, self.states[i].follow().name


if __name__ == "__main__":
    for value, following in DataLoader(Orders([1, 2, 1]), 2, num_workers=1):
        print(value.tolist(), following)
