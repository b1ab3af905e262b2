# pool.map(self.work) sends self.
import multiprocessing as mp


class Cleaner:
    def __init__(self):
        self.rule = lambda text: text.strip()  # LDR201

    def work(self, text):
        return self.rule(text)

    def run(self, texts):
        with mp.Pool(1) as pool:
            return pool.map(self.work, texts)


def main():
    print(Cleaner().run([" a "]))


if __name__ == "__main__":
    main()
