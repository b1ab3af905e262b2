# A decorator only registers the training function, which runs later under the guard.
from torch.utils.data import DataLoader

REGISTRY = {}


def register(name):
    def wrap(fn):
        REGISTRY[name] = fn
        return fn

    return wrap


@register("train")
def train(workers=1):
    for batch in DataLoader(list(range(4)), 2, num_workers=workers):
        print(batch)


print(sorted(REGISTRY))
if __name__ == "__main__":
    REGISTRY["train"]()
