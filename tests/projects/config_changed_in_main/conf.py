class Options:
    scale = 1


limits = {"rows": 4}


class Config:
    def __init__(self):
        self.flip = False


config = Config()
