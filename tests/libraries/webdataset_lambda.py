# The stages of a WebDataset cross with it.
# library: webdataset
# fails: Can't (get|pickle) local object
import io
import tarfile

import webdataset as wds


def write(path):
    with tarfile.open(path, "w") as tar:
        for i in range(4):
            data = str(i).encode()
            info = tarfile.TarInfo(f"{i}.txt")
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))


def main():
    write("shard.tar")
    ds = wds.WebDataset("shard.tar", shardshuffle=False).map(lambda row: row["txt"])  # LDR201
    for batch in wds.WebLoader(ds, batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
