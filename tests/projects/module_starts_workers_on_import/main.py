import train

if __name__ == "__main__":
    print(train.seen)
