# A click command's parameters are filled in by the library, so the count is unknown.
# not run: needs click
import click
from torch.utils.data import DataLoader


@click.command()
@click.option("--workers", type=int, envvar="TOY_WORKERS", default=lambda: 0)
@click.option("--batch-size", default=2)
def main(workers, batch_size):
    loader = DataLoader(list(range(4)), batch_size=batch_size, num_workers=workers)
    for batch in loader:
        click.echo(batch.tolist())


main()
