# The guard is in the script, the start in a module of its own.
from started_by_others import load

if __name__ == "__main__":
    load(range(4), workers=1)
