"""What ``dlfix smoke`` costs beside the script itself: ``python tests/benchmark_smoke.py``.

A minimal script loads two batches from two spawned workers: run by Python alone, and by dlfix.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from smoking import command, environment, write

RUNS = 7

SCRIPT = """
    from torch.utils.data import DataLoader

    if __name__ == "__main__":
        loader = DataLoader(range(4), batch_size=2, num_workers=2, multiprocessing_context="spawn")
        for batch in loader:
            print(batch)
"""


def seconds(arguments: list[str], folder: Path) -> float:
    started = time.perf_counter()
    subprocess.run(arguments, cwd=folder, env=environment(), stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, SCRIPT)
        ways: dict[str, Callable[[], float]] = {
            "python train.py": lambda: seconds([sys.executable, "train.py"], folder),
            "dlfix smoke train.py": lambda: seconds(command("train.py"), folder),
        }
        times: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(RUNS):  # interleaved: the machine may get slower meanwhile
            for way, run in ways.items():
                times[way].append(run())
    print(f"two batches from two spawned workers, median of {RUNS} runs (fastest to slowest)")
    for way, taken in times.items():
        spread = f"({min(taken):.2f} to {max(taken):.2f})"
        print(f"  {way:<21} {statistics.median(taken):.2f} s  {spread}")
    bare, smoked = (statistics.median(taken) for taken in times.values())
    print(f"  ratio                 {smoked / bare:.2f}")


if __name__ == "__main__":
    main()
