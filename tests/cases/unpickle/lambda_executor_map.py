# ProcessPoolExecutor.map gets a lambda.
import concurrent.futures

TEXTS = ["one two", "three", "four five six"]


def count_words():
    with concurrent.futures.ProcessPoolExecutor(max_workers=1) as executor:
        return list(executor.map(lambda text: len(text.split()), TEXTS))  # LDR201


if __name__ == "__main__":
    print(count_words())
