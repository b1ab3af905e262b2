# apply: safe
import multiprocessing as mp
import sys


def produce(queue, count):
    for i in range(count):
        queue.put(i * i)
    queue.put(None)


queue = mp.Queue()
producers = [mp.Process(target=produce, args=(queue, 3)) for _ in range(1)]
for producer in producers:
    producer.start()

if all(producer.join(5) or producer.exitcode == 0 for producer in producers):
    while (item := queue.get(timeout=5)) is not None:
        print("got", item)
else:
    sys.exit("a producer failed")
