# An async main is run at module level, and a pool is used in it.
import asyncio
from concurrent.futures import ProcessPoolExecutor


def heavy(n):
    return sum(range(n))


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        print(pool.submit(heavy, 10).result())
    await asyncio.sleep(0)


asyncio.run(main())  # LDR101
