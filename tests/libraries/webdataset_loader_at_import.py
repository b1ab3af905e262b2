# A WebLoader whose batches are made anew is the same loader.
# library: webdataset
# fails: finished its bootstrapping phase
import os

import webdataset as wds

if not os.path.exists("shard.tar"):
    with wds.TarWriter("shard.tar") as sink:
        for i in range(4):
            sink.write({"__key__": str(i), "txt": str(i)})

ds = wds.WebDataset("shard.tar", shardshuffle=False).to_tuple("txt")
loader = wds.WebLoader(ds, batch_size=None, num_workers=1).batched(2)
for batch in loader:  # LDR101
    print(batch)
