from loaders import make_loader

if __name__ == "__main__":
    for batch in make_loader(lambda batch: batch):  # LDR201
        print(batch)
