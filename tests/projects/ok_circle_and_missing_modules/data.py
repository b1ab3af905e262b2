import train


class Numbers:
    def __len__(self):
        return train.SIZE

    def __getitem__(self, i):
        return i
