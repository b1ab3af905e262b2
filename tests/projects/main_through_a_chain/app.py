from engine import fit


def run():
    fit()
