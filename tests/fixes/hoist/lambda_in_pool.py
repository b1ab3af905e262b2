# apply: safe
from multiprocessing import Pool, get_context


def work(function, queue, value):
    queue.put(function(value))


def main():
    context = get_context()
    queue = context.Queue()
    process = context.Process(target=work, args=(lambda x: x * x, queue, 12))
    process.start()
    print("answer", queue.get(timeout=10))
    process.join()

    with Pool(1, initializer=lambda: None) as pool:
        print(pool.map(abs, [-1, -2]))


if __name__ == "__main__":
    main()
