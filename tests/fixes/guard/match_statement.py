# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Mixed(Dataset):
    items = [1, 2.5, "three"]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


loader = DataLoader(Mixed(), batch_size=None, num_workers=1)
command = "show all"
match command.split():
    case ["show", "all"]:
        for item in loader:
            match item:
                case int():
                    print("an integer:", item)
                case float(): print("a float:", item)
                case str() as text:
                    print("text:", text)
    case ["show", number]:
        print(loader.dataset[int(number)])
    case _:
        raise SystemExit(f"{command}?")
print(torch.tensor(len(loader)))
