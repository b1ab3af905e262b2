SCALES = {"double": lambda x: 2 * x}


class Numbers:
    def __init__(self, scale):
        self.scale = scale

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return SCALES[self.scale](i)
