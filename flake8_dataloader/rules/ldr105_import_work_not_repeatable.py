"""Work that can be done once is done while the main module is being imported.

What happens
    The worker dies of its own copy of it: "FileExistsError: [Errno 17] File exists: 'runs'", or
    "Address already in use". The parent says only "DataLoader worker (pid(s) ...) exited
    unexpectedly". The folder is there then, so the next run fails in the parent. ``wandb.init()``
    does not fail: there is one more run for each worker, each time workers start.

Why spawn breaks it
    A spawned worker runs the main module again before it does anything else, and so repeats what
    stands outside the guard. The folder that the script has made is there already, the port is
    taken. A forked worker repeats nothing.

Cure
    Do it in a function that is called under the guard:

        def main():
            os.makedirs("runs/first")
            ...

        if __name__ == "__main__":
            main()

    Or let it be repeated: ``os.makedirs("runs/first", exist_ok=True)``.

Fix safety
    As for LDR101: safe unless a function reads a name that moves, another file imports this one,
    or something that stays could notice that it now runs first.

When to ignore
    When the script or another program removes it again before the workers start, in a way that
    is not seen here.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import DoneOnce, Undone
from .hazard import Hazard, catches
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if not birth.starts_workers or any(birth.at_import(Undone)):
        return
    for work in birth.before_first_start(DoneOnce):
        if not catches(work, *work.raises):
            steps = [(work.anchor, "this statement runs whenever the module is imported")]
            steps += [(call, "it calls this") for call in work.calls]
            steps.append((work.node, f"this {work.what}"))
            yield Hazard(
                work.anchor, MESSAGE.format(what=work.what, again=work.again), ADVICE, steps=steps
            )


MESSAGE = "{what} at import time: each spawned worker {again}"
ADVICE = (
    'do it in a function that is called under `if __name__ == "__main__":`, '
    "or in a way that may be repeated"
)


EXAMPLES = (
    Example(
        "a folder for the results",
        """
        import os
        from torch.utils.data import DataLoader

        os.makedirs("runs/first")  # LDR105

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1):
                print(batch)
        """,
        fails=r"FileExistsError",
    ),
    Example(
        "a helper that makes a new file is called at import",
        """
        from pathlib import Path
        from torch.utils.data import DataLoader

        def new_log(folder):
            return open(Path(folder) / "log.txt", "x")

        log = new_log(".")  # LDR105

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1):
                print(batch, file=log)
        """,
        fails=r"FileExistsError",
    ),
    Example(
        "made under the guard",
        """
        import os
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            os.makedirs("runs/first")
            for batch in DataLoader(range(4), num_workers=1):
                print(batch)
        """,
    ),
    Example(
        "made in ways that may be repeated",
        """
        import os
        from pathlib import Path
        from torch.utils.data import DataLoader

        os.makedirs("runs", exist_ok=True)
        if not Path("cache").exists():
            os.mkdir("cache")
        try:
            os.mkdir("plots")
        except FileExistsError:
            pass

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=1):
                print(batch)
        """,
    ),
)

RULE = Rule(
    "LDR105", "import-work-not-repeatable", "work that cannot be repeated", __doc__, check, EXAMPLES
)
