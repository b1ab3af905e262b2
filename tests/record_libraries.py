"""The scripts of tests/libraries: each uses one library, and its head says what comes of it.

* ``# library: NAME...``: the distributions that it needs;
* ``# fails: REGEX``: it prints that, and its exit status is not 0;
* ``# hangs: REGEX``: it prints that, and has to be ended;
* with neither it works;
* ``# not run: REASON``: why it could not be run with the library's release of today.

``python tests/record_libraries.py [NAME...]`` runs these scripts, or else those that have changed
since they were recorded, where this Python has their libraries, and notes in
recorded_libraries.json what came of it. The other entries stay. ``--note TEXT`` is kept with these:
what had to be done to the libraries to run them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import re
import shutil
import tempfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from running import run_script

HERE = Path(__file__).parent
RECORD = HERE / "recorded_libraries.json"
EMULATION = HERE / "emulate_windows_dill"

#: Seconds after which a script is taken to hang: the first for those that are expected to.
HANGS, TOO_LONG = 10, 90


@dataclass(frozen=True)
class Script:
    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    def head(self, word: str) -> str:
        found = re.search(rf"^# {word}: (.+)$", self.text, re.MULTILINE)
        return found[1] if found else ""

    def versions(self) -> dict[str, str] | None:
        """Those of its libraries, and None where one is missing."""
        try:
            return {name: version(name) for name in self.head("library").split()}
        except PackageNotFoundError:
            return None

    def run(self, folder: Path) -> tuple[int | str, str]:
        """The exit status, or "hangs", and what it printed."""
        script = Path(shutil.copy(self.path, folder / "train.py"))
        timeout = HANGS if self.head("hangs") else TOO_LONG
        home = {"HOME": str(folder), "HF_HUB_OFFLINE": "1"}
        status, printed = run_script(script, EMULATION, timeout, **home)
        return "hangs" if printed.endswith("\nTIMEOUT\n") else status, printed

    def agrees(self, status: int | str, printed: str) -> bool:
        """Whether that is what its head says."""
        if self.head("hangs"):
            return status == "hangs" and bool(self.told(printed))
        if self.head("fails"):
            return status not in (0, "hangs") and bool(self.told(printed))
        return status == 0

    def told(self, printed: str) -> str:
        """The first line in which the script says what went wrong."""
        expected = self.head("hangs") or self.head("fails")
        lines = (line.strip() for line in printed.splitlines())
        return next((line for line in lines if expected and re.search(expected, line)), "")

    def record(self) -> dict | None:
        """What comes of it here; None: it cannot be run here."""
        if reason := self.head("not run"):
            return {"script": self.digest, "reason": reason}
        if (libraries := self.versions()) is None:
            return None
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            status, printed = self.run(Path(folder))
        if not self.agrees(status, printed):
            print(printed, f"{self.name}: {status}", sep="\n")
            return None
        return {
            "script": self.digest,
            "python": platform.python_version(),
            "libraries": libraries,
            "status": status,
            "line": self.told(printed),
        }


SCRIPTS = [Script(path) for path in sorted((HERE / "libraries").glob("*.py"))]


def recorded() -> dict[str, dict]:
    return json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}


def main(names: list[str], note: str) -> None:
    before = {name: entry["script"] for name, entry in recorded().items()}
    for script in SCRIPTS:
        changed = before.get(script.name) != script.digest
        if (script.name in names if names else changed) and (entry := script.record()):
            write(recorded() | {script.name: entry | ({"note": note} if note else {})})


def write(entries: dict[str, dict]) -> None:
    """Without those of scripts that are gone."""
    names = {script.name for script in SCRIPTS}
    kept = {name: entry for name, entry in entries.items() if name in names}
    RECORD.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--note", default="")
    main(**vars(parser.parse_args()))
