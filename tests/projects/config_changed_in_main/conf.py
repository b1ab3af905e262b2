class Defaults:
    scale = 1


class Options(Defaults):
    pass


names = [cls.__name__ for cls in Options.__mro__]


limits = {"rows": 4}


class Config:
    def __init__(self):
        self.flip = False


config = Config()
