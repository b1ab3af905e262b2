"""What dlfix costs: ``python tests/benchmark.py [FOLDER]``.

The first table is flake8 with this plugin and without it, on generated files that do not mention
torch. The second, for a FOLDER, is ``analyze()`` against ``libcst.parse_module`` on each file that
passes the gate and the screen. The files are read, never run.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import libcst

from flake8_dataloader import __version__, gate
from flake8_dataloader.analysis import analyze
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source, SourceError

FILES, RUNS = 200, 7
TIMES = 3

#: Runs flake8 as its command does, and prints what it took of the processor. "without" hides the
#: plugin's entry point before flake8 looks.
FLAKE8 = """
import importlib.metadata, sys, time
plugin = sys.argv.pop(1) == "with"
found = importlib.metadata.distributions
def ours(distribution):
    return any(point.value.startswith("flake8_dataloader") for point in distribution.entry_points)
importlib.metadata.distributions = lambda **wanted: (
    distribution for distribution in found(**wanted) if ours(distribution) <= plugin
)
from flake8.main.cli import main
status = main()
print(time.process_time())
sys.exit(status)
"""

#: One generated file, about 200 lines.
FUNCTION = '''
def convert_{number}(values, factor={number}):
    """Scale what can be scaled and keep the rest."""
    scaled = []
    for position, value in enumerate(values):
        try:
            scaled.append({{"position": position, "value": float(value) * factor}})
        except ValueError as error:
            scaled.append({{"position": position, "error": str(error)}})
    return sorted(scaled, key=lambda item: item["position"])
'''
PLAIN_FILE = "\n".join(FUNCTION.format(number=number) for number in range(17))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path)
    folder = parser.parse_args().folder
    print(f"dlfix {__version__}, libcst {libcst.LIBCST_VERSION}, Python {sys.version.split()[0]}")
    flake8_with_and_without()
    if folder is not None:
        analysis_against_parsing(folder)


def flake8_with_and_without() -> None:
    """Interleaved runs, so that a machine that is slow for a while is slow for both."""
    seconds: dict[str, list[float]] = {"without": [], "with": []}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            Path(folder, f"plain_{number}.py").write_text(PLAIN_FILE)
        for _ in range(RUNS + 1):
            for plugin, taken in seconds.items():
                taken.append(flake8_seconds(plugin, folder))
    medians = {plugin: statistics.median(taken[1:]) for plugin, taken in seconds.items()}
    lines = FILES * PLAIN_FILE.count("\n")
    print(f"\nflake8 on {FILES} files ({lines:,} lines) without torch: processor time,")
    print(f"  median of {RUNS} runs (fastest to slowest)")
    for plugin, taken in seconds.items():
        spread = f"({min(taken[1:]):.2f} to {max(taken[1:]):.2f})"
        print(f"  {plugin + ' the plugin':<20} {medians[plugin]:6.2f} s  {spread}")
    print(f"  {'difference':<20} {medians['with'] / medians['without'] - 1:+6.1%}")


def flake8_seconds(plugin: str, folder: str) -> float:
    command = [sys.executable, "-c", FLAKE8, plugin]
    options = ["--isolated", "--jobs=1", "--select=E9,F,LDR", folder]
    done = subprocess.run([*command, *options], check=True, capture_output=True, text=True)
    return float(done.stdout)


class Cost(NamedTuple):
    path: Path
    lines: int
    parsing: float
    analysis: float

    @property
    def ratio(self) -> float:
        return self.analysis / self.parsing


def analysis_against_parsing(folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*.py") if path.is_file())
    sources = [Source(str(path), path.read_bytes()) for path in files]
    past_gate = [source for source in sources if gate.mentions_workers(source.data)]
    costs = [cost for source in past_gate if (cost := cost_of(source))]
    print(f"\n{folder}: {len(files)} files, {len(past_gate)} pass the gate, ", end="")
    print(f"{len(costs)} of them the screen")
    if costs:
        print_costs(costs)


def cost_of(source: Source) -> Cost | None:
    """What one file costs, best of several; None where it is not analysed or cannot be."""
    try:
        if analyze(source, Settings()) is None:  # from now on it has its ast, as flake8's have
            return None
    except SourceError:
        return None
    return Cost(
        Path(source.path),
        len(source.lines),
        best(lambda: libcst.parse_module(source.text)),
        best(lambda: analyze(source, Settings())),
    )


def best(function: Callable[[], object]) -> float:
    def seconds() -> float:
        started = time.perf_counter()
        function()
        return time.perf_counter() - started

    return min(seconds() for _ in range(TIMES))


def print_costs(costs: list[Cost]) -> None:
    parsing, analysis = sum(cost.parsing for cost in costs), sum(cost.analysis for cost in costs)
    ratios = sorted(cost.ratio for cost in costs)
    lines = sum(cost.lines for cost in costs)
    shares = {"median": 0.5, "90 %": 0.9, "99 %": 0.99, "max": 1}
    at = {name: ratios[round(share * (len(ratios) - 1))] for name, share in shares.items()}
    print(f"  {lines:,} lines, best of {TIMES} runs each; analyze() parses, too")
    for name, seconds in {"libcst.parse_module": parsing, "analyze": analysis}.items():
        print(f"  {name:<20} {seconds:8.2f} s  {seconds / lines * 1e6:6.0f} ms/1,000 lines")
    print(f"  {'ratio in total':<20} {analysis / parsing:8.2f}")
    print(f"  {'ratio by file':<20} ", "  ".join(f"{name} {at[name]:.2f}" for name in at))
    print("  slowest by ratio:")
    for cost in sorted(costs, key=lambda cost: -cost.ratio)[:5]:
        print(f"    {cost.ratio:6.2f}  {cost.analysis:6.3f} s  {cost.lines:>6} lines  {cost.path}")


if __name__ == "__main__":
    main()
