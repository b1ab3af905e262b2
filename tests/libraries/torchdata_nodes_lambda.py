# The function goes to the processes.
# library: torchdata
# fails: Can't (get|pickle) local object
import torchdata.nodes as tn


def main():
    source = tn.IterableWrapper(range(4))
    node = tn.ParallelMapper(source, lambda x: 2 * x, num_workers=1, method="process")  # LDR201
    print(list(tn.Loader(node)))


if __name__ == "__main__":
    main()
