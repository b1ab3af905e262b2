# apply: safe
import asyncio

from torch.utils.data import DataLoader


async def upload(batch):
    await asyncio.sleep(0)
    return sum(batch)


async def main():
    loader = DataLoader(list(range(6)), batch_size=2, num_workers=1)
    for batch in loader:
        print("sent", (await upload(batch.tolist())))


asyncio.run(main())
