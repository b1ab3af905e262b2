# What is run is sent to each process.
# library: pytorch-ignite
# fails: Can't (get|pickle) local object
import ignite.distributed as idist


def main():
    def training(local_rank):  # LDR202
        print(local_rank)

    with idist.Parallel(backend="gloo", nproc_per_node=1) as parallel:
        parallel.run(training)


if __name__ == "__main__":
    main()
