# A loop over the keywords sets each as an attribute.
import six
from torch.utils.data import DataLoader


class Options:
    def __init__(self, **options):
        for name, value in six.iteritems(options):
            setattr(self, name, value)


options = Options(
    name="run", a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, num_workers=2, last=None
)

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=options.num_workers):  # LDR401
        print(batch)
