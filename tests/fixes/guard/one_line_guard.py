# apply: safe
from torch.utils.data import DataLoader

loader = DataLoader(list("abcdef"), batch_size=3, num_workers=1)
vocabulary = set()
for batch in loader:
    vocabulary.update(batch)
print(sorted(vocabulary))


def main():
    print("now the real work")
    for batch in loader:
        print("".join(batch))


if __name__ == "__main__": main()
