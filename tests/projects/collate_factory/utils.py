def make_collate(pad):
    def collate(batch):  # LDR202
        return [*batch, pad]

    return collate
