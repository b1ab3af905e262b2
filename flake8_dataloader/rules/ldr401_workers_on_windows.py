"""A loader starts worker processes on Windows too: nothing there switches them off.

What happens
    Perhaps nothing. But on Windows workers are always spawned, and scripts that were written on
    Linux meet everything that spawn breaks: an unguarded start (LDR101), a lambda or a local
    function that crosses (LDR201, LDR202), a guard-only global (LDR302). A script that works
    still pays: each worker imports torch and runs the main module again, every epoch. Windows
    also commits memory for all of torch's libraries once per worker: "OSError: [WinError 1455]
    The paging file is too small".

Why spawn breaks it
    Windows has no fork. A worker is a fresh interpreter that imports everything and receives the
    dataset by pickle. On one machine the first batch from two workers took 0.2 s under fork and
    4 s under spawn.

Cure
    Make the number depend on the platform:

        num_workers = 0 if sys.platform == "win32" else 4

    Or keep the workers, guard the script, and set ``persistent_workers=True``. To protect macOS,
    and Linux from Python 3.14 on, ask for the cause:
    ``0 if multiprocessing.get_start_method() != "fork" else 4``.

Fix safety
    Unsafe: on Windows the script then loads without workers, which may be slower. The number
    changes where it is decided (a shared variable, an option's default), and arguments that need
    workers follow it.

When to ignore
    When the script has been tried on Windows with workers, or will never run there.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..crossings import Birth
from ..crossings.events import LoaderMade
from ..crossings.loaders import workers
from .hazard import Hazard
from .rule import Example, Rule


def check(birth: Birth) -> Iterator[Hazard]:
    if birth.world.label != "windows" or birth.chooses_spawn:
        return
    for made in birth.loaders:
        count = workers(made.loader)
        if count.some and count.slot is not None:
            verdict = _obstacles(birth, made) or _clear(birth, made)
            message = f"num_workers above 0 starts processes on Windows; {verdict}"
            steps = [(made.node, "in this loader")]
            yield Hazard(count.slot.node, message, ADVICE, "num_workers", steps)


def _obstacles(birth: Birth, made: LoaderMade) -> str:
    """What the rules of other doors found in the way of spawn, or a start method that is not
    there."""
    codes = sorted({code for code, _ in birth.hazards if not code.startswith(("LDR4", "LDR9"))})
    if all(crossing.loader is not made.loader for crossing in birth.pickled):
        codes.append("LDR403")
    return f"{', '.join(codes)} must be cured first" if codes else ""


def _clear(birth: Birth, made: LoaderMade) -> str:
    """What of the loader is seen to cross, and what is not."""
    crossing = next(c for c in birth.pickled if c.loader is made.loader)
    proven = [name for name in crossing.roots if name not in crossing.unseen]
    parts = [f"{' and '.join(proven)} can be pickled"] if proven else []
    if crossing.unseen:
        parts.append(f"not all of {' and '.join(sorted(crossing.unseen))} is seen")
    return f"nothing else is seen that stands in the way: {', '.join(parts)}"


ADVICE = 'if Windows should do without: `num_workers=0 if sys.platform == "win32" else N`'


EXAMPLES = (
    Example(
        "a script from Linux: no guard",
        """
        from torch.utils.data import DataLoader

        loader = DataLoader(
            range(4),
            batch_size=2,
            num_workers=1,  # LDR401
        )
        for batch in loader:
            print(batch)
        """,
        fails=r"finished its bootstrapping phase",
    ),
    Example(
        "a script from Linux: a lambda",
        """
        from torch.utils.data import DataLoader

        def main(workers):
            loader = DataLoader(
                range(4), collate_fn=lambda batch: batch, num_workers=workers  # LDR401
            )
            for batch in loader:
                print(batch)

        if __name__ == "__main__":
            main(workers=1)
        """,
        fails=r"Can't (get|pickle) local object",
    ),
    Example(
        "a script from Linux: a global that only main() sets",
        """
        from torch.utils.data import DataLoader

        def collate(batch):
            return [number * scale for number in batch]

        def main():
            global scale
            scale = 10
            options = {
                "num_workers": 1,  # LDR401
            }
            for batch in DataLoader(range(4), collate_fn=collate, **options):
                print(batch)

        if __name__ == "__main__":
            main()
        """,
        fails=r"name 'scale' is not defined",
    ),
    Example(
        "no workers on Windows",
        """
        import sys
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            loader = DataLoader(range(4), num_workers=0 if sys.platform == "win32" else 1)
            for batch in loader:
                print(batch)
        """,
    ),
    Example(
        "the switch is made before, by the name of the system",
        """
        import platform
        from torch.utils.data import DataLoader

        if platform.system() == "Windows":
            workers = 0
        else:
            workers = 1

        if __name__ == "__main__":
            for batch in DataLoader(range(4), num_workers=workers):
                print(batch)
        """,
    ),
    Example(
        "options that grow where workers are wanted",
        """
        import os
        from torch.utils.data import DataLoader

        options = {"batch_size": 2}
        if os.name != "nt":
            options["num_workers"] = 1

        if __name__ == "__main__":
            for batch in DataLoader(range(4), **options):
                print(batch)
        """,
    ),
)

RULE = Rule("LDR401", "workers-on-windows", "workers on Windows", __doc__, check, EXAMPLES)
