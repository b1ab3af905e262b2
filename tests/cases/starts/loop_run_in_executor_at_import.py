# The same at module level.
import asyncio
from concurrent.futures import ProcessPoolExecutor


def work(x):
    return x + 1


executor = ProcessPoolExecutor(1)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(loop.run_in_executor(executor, work, 1)))  # LDR101
