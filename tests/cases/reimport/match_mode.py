# A match statement picks the mode and the loop lies in one of its cases.
from torch.utils.data import DataLoader

mode = "train"
data = list(range(4))

match mode:
    case "info":
        print(len(data))
    case "train" | "fit":
        for batch in DataLoader(data, batch_size=2, num_workers=1):  # LDR101
            print(batch)
