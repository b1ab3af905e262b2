# asyncio hands the function to the process pool.
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def work():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as executor:
        print(await loop.run_in_executor(executor, lambda: 1))  # LDR201


def main():
    asyncio.run(work())


if __name__ == "__main__":
    main()
