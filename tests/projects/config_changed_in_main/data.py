from conf import Options, config, limits
from torch.utils.data import Dataset


class Rows(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        i = min(i, limits["rows"])  # LDR303
        i = -i if config.flip else i  # LDR303
        return i * Options.scale  # LDR303
