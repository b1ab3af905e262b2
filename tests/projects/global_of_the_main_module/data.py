def set_up(value):
    global scale
    scale = value


def collate(batch):
    return [scale * x for x in batch]  # LDR302
