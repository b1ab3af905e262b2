# click gives main() the option's default.
import click
from torch.utils.data import DataLoader


@click.command()
@click.option("--workers", default=2)
def main(workers):
    for batch in DataLoader(range(4), num_workers=workers):
        print(batch)


main()  # LDR101
