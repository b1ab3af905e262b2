"""On which machines a finding bites, foretold and tried out under the start method of each.

In ``where_it_bites/`` a comment at the end of a line says what is found there, and where it bites.
LDR401 is left out: it is about Windows by definition.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from running import EMULATION, run_script
from sampled import sampled

from flake8_dataloader.analysis import analyze
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source

HERE = Path(__file__).parent
SCRIPTS = sorted((HERE / "where_it_bites").glob("*.py"))
EACH_SCRIPT = pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)

#: Each machine as far as Linux can be it: the folder whose sitecustomize sets its start method.
MACHINES = {
    "windows": EMULATION,
    "linux>=3.14": HERE / "emulate_python314",
    "linux": HERE / "emulate_fork",
}
RUNS = [
    pytest.param(path, machine, id=f"{path.stem}-{machine}")
    for path in SCRIPTS
    for machine in MACHINES
]
_LABEL = re.compile(r"# (LDR\d{3}): (\S+(?: \S+)*)$")


def foretold(path: Path) -> dict[tuple[int, str], tuple[str, ...]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    labels = ((number, _LABEL.search(line)) for number, line in enumerate(lines, 1))
    return {(number, label[1]): tuple(label[2].split()) for number, label in labels if label}


def found(path: Path, settings: Settings) -> dict[tuple[int, str], tuple[str, ...]]:
    findings = analyze(Source.read(str(path)), settings)
    return {(f.span.line, f.code): f.bites_on for f in findings if f.code != "LDR401"}


@EACH_SCRIPT
def test_where_it_bites(path):
    assert found(path, Settings()) == foretold(path)


@EACH_SCRIPT
@pytest.mark.parametrize(
    "settings, machines",
    [
        (Settings(platforms=("linux",), python="<3.14"), {"linux"}),
        (Settings(platforms=("linux",), python=">=3.15"), {"linux>=3.14"}),
        (
            Settings(platforms=("macos", "linux")),
            {"macos", "linux>=3.14", "linux"},
        ),
    ],
    ids=["old-linux", "new-linux", "not-windows"],
)
def test_the_settings_decide(path, settings, machines):
    wanted = {
        place: tuple(machine for machine in bites if machine in machines)
        for place, bites in foretold(path).items()
        if machines.intersection(bites)
    }
    assert found(path, settings) == wanted


@pytest.mark.parametrize("path, machine", sampled(RUNS, every=4))
def test_it_bites_there_and_nowhere_else(path, machine, tmp_path):
    torch = pytest.importorskip("torch")
    if path.stem.startswith("gpu") and not torch.cuda.is_available():
        pytest.skip("needs a CUDA device")
    if sys.platform != "linux":
        pytest.skip("has the start methods of Linux")
    script = tmp_path / path.name
    script.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    status, printed = run_script(script, MACHINES[machine], timeout=20)
    bites = any(machine in machines for machines in foretold(path).values())
    failed = status != 0 or "Traceback" in printed
    assert failed == bites, printed
