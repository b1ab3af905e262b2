class Config:
    workers = 0
    keep = True


cfg = Config()
