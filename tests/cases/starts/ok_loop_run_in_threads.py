# None stands for asyncio's own threads; so does a ThreadPoolExecutor.
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def work():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: 1))
    with ThreadPoolExecutor(1) as executor:
        print(await loop.run_in_executor(executor, lambda: 2))


asyncio.run(work())
