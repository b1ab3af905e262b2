# Spawn exists on every platform.
import torch.multiprocessing as mp


def work(rank):
    print("rank", rank)


if __name__ == "__main__":
    mp.set_start_method("spawn", force=True)
    context = mp.get_context("spawn")
    process = context.Process(target=work, args=(0,))
    process.start()
    process.join()
