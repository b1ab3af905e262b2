# An async main iterates the loader and asyncio.run drives it from module level.
import asyncio

from torch.utils.data import DataLoader


async def main():
    total = 0
    for batch in DataLoader(list(range(4)), batch_size=2, num_workers=1):
        total += int(batch.sum())
        await asyncio.sleep(0)
    return total


print(asyncio.run(main()))  # LDR101
