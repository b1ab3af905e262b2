# Stages that are functions of the module.
# library: webdataset
import webdataset as wds


def text(row):
    return row["txt"]


if __name__ == "__main__":
    with wds.TarWriter("shard.tar") as sink:
        for i in range(4):
            sink.write({"__key__": str(i), "txt": str(i)})
    ds = wds.WebDataset("shard.tar", shardshuffle=False).map(text)
    for batch in wds.WebLoader(ds, batch_size=2, num_workers=1):
        print(batch)
