class Base:
    def __init__(self):
        self.scale = lambda x: 2 * x  # LDR201

    def __len__(self):
        return 4
