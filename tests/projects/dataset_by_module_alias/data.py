class Numbers:
    def __init__(self):
        self.scale = lambda x: 2 * x  # LDR201

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.scale(i)
