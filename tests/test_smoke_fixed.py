"""``dlfix smoke --fixed``: a script before and after its fixes, and the user's files untouched."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from smoking import Smoked, command, environment, smoke, write

from flake8_dataloader.findings import Finding, Span
from flake8_dataloader.smoke.fixed import pair
from flake8_dataloader.smoke.verdicts import CONFIRMED, Verdict
from flake8_dataloader.source import Source

UNGUARDED = """
    from torch.utils.data import DataLoader

    with open("data/rows.txt") as file:
        rows = file.read().split()
    for batch in DataLoader(rows, num_workers=1):
        with open("seen.txt", "w") as file:
            file.write("seen")
"""


def fixed(folder: Path, *arguments: str) -> Smoked:
    return smoke(folder, "--fixed", *arguments)


def pairs(smoked: Smoked, code: str = "LDR") -> list[tuple]:
    """Code and the two verdicts of each pair, None where the hazard is not there."""
    found = []
    for entry in smoked.report["pairs"]:
        sides = (entry["before"], entry["after"])
        name = next(side["code"] for side in sides if side)
        if name.startswith(code):
            found.append((name, *(side and side["verdict"] for side in sides)))
    return found


def state(folder: Path) -> dict[str, tuple]:
    """The bytes and the time of each file below a folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def batches(smoked: Smoked, side: str) -> list[int]:
    return [loader["batches"] for loader in smoked.report[side]["loaders"]]


def test_the_missing_guard_is_cured_and_the_tree_is_as_before(tmp_path, monkeypatch):
    temporary, folder = tmp_path / "temporary", tmp_path / "project"
    write(folder, "1 2 3 4", "data/rows.txt")
    write(folder, UNGUARDED)
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    before = state(folder)
    smoked = fixed(folder, "train.py")
    assert pairs(smoked, "LDR101") == [("LDR101", CONFIRMED, None)]
    assert (batches(smoked, "before"), batches(smoked, "after")) == ([0], [2])
    assert [entry["code"] for entry in smoked.report["fixed"]] == ["LDR101"]
    assert smoked.status == 0
    assert state(folder) == before and not list(temporary.iterdir())


def test_a_module_of_the_project_is_fixed_and_no_path_of_the_mirror_is_shown(tmp_path):
    write(tmp_path, "", "pyproject.toml")
    write(tmp_path, "", "pkg/__init__.py")
    source = """
        from torch.utils.data import DataLoader

        def make(rows):
            return DataLoader(rows, num_workers=1, collate_fn=lambda batch: batch)
    """
    write(tmp_path, source, "pkg/data.py")
    main = """
        import os, sys
        from pathlib import Path
        from pkg.data import make

        if __name__ == "__main__":
            list(make(range(4)))
            sys.exit(f"at {os.getcwd()} {Path(__file__).resolve()}")
    """
    write(tmp_path, main, "pkg/train.py")
    smoked = fixed(tmp_path, "-m", "pkg.train")
    assert [entry["path"] for entry in smoked.report["fixed"]] == ["pkg/data.py"]
    assert pairs(smoked, "LDR401") == [("LDR401", CONFIRMED, "not-reproduced")]
    assert (batches(smoked, "before"), batches(smoked, "after")) == ([0], [2])
    assert smoked.report["after"]["loaders"][0]["path"] == "pkg/data.py"
    assert "mirror" not in str(smoked.report)


def test_nothing_to_fix(tmp_path):
    source = """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            print(next(iter(DataLoader(range(4)))))
    """
    write(tmp_path, source)
    smoked = fixed(tmp_path, "train.py")
    assert (smoked.status, smoked.report["after"], smoked.report["fixed"]) == (0, None, [])


def test_unsafe_fixes_are_applied_on_demand(tmp_path):
    source = """
        from torch.utils.data import DataLoader

        class Rows:
            def __init__(self):
                self.file = open("data/rows.txt")

            def __len__(self):
                return 4

            def __getitem__(self, index):
                return self.file.read(1)

        if __name__ == "__main__":
            print(list(DataLoader(Rows(), num_workers=1)))
    """
    write(tmp_path, "1234", "data/rows.txt")
    write(tmp_path, source)
    safe = fixed(tmp_path, "train.py")
    assert (safe.status, safe.report["after"]) == (1, None)
    unsafe = fixed(tmp_path, "--unsafe", "train.py")
    assert (batches(unsafe, "before"), batches(unsafe, "after")) == ([0], [2])
    assert (unsafe.status, [after for *_, after in pairs(unsafe)]) == (0, [None, None])


def test_big_data_is_linked_and_an_absolute_path_leads_into_the_mirror(tmp_path):
    folder = tmp_path / "project"
    source = """
        import os, sys
        from torch.utils.data import DataLoader

        for batch in DataLoader(range(4), num_workers=1):
            assert os.path.islink("data") and os.path.getsize("data/big") == 10**12
            assert not os.path.islink(sys.argv[1]) and os.path.samefile(sys.argv[1], ".")
    """
    write(folder, source)
    with open(write(folder, "", "data/big"), "wb") as file:
        file.truncate(10**12)  # a terabyte, of which the disk sees nothing
    smoked = fixed(folder, str(folder / "train.py"), "--", str(folder))
    assert (smoked.status, batches(smoked, "after")) == (0, [2])


def test_the_terminal_shows_both_sides(tmp_path):
    write(tmp_path, "1 2 3 4", "data/rows.txt")
    write(tmp_path, UNGUARDED)
    done = subprocess.run(
        command("--fixed", "train.py"),
        cwd=tmp_path,
        env={**environment(), "COLUMNS": "80"},
        capture_output=True,
        text=True,
    )
    assert max(map(len, done.stdout.partition("\n\n")[2].splitlines())) <= 80
    assert "LDR101 train.py:5   CONFIRMED" in done.stdout and " gone\n" in done.stdout
    assert "Confirmed before: 2, after: 0." in done.stdout


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=lambda how: how.name)
def test_nothing_of_the_mirror_is_left_when_dlfix_ends_early(tmp_path, how):
    temporary, folder = tmp_path / "temporary", tmp_path / "project"
    temporary.mkdir()
    write(folder, f"import time\nopen({str(tmp_path / 'here')!r}, 'w')\ntime.sleep(1000)\n")
    process = subprocess.Popen(
        command("--fixed", "train.py"),
        cwd=folder,
        env={**environment(), "TMPDIR": str(temporary)},
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    wait_until((tmp_path / "here").exists)
    assert list(temporary.iterdir())
    os.killpg(process.pid, how)
    process.wait(60)
    wait_until(lambda: not list(temporary.iterdir()))


def wait_until(happened, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


def verdict(line: int) -> Verdict:
    finding = Finding("LDR101", "", "", "", "train.py", Span(line, 1, line, 1))
    return Verdict(finding, CONFIRMED, "")


def test_pairs_are_found_although_lines_have_moved():
    first, second, moved, new = map(verdict, (1, 2, 3, 4))
    old = {"train.py": Source.from_text("train.py", "one()\ntwo()\n")}
    fresh = {"train.py": Source.from_text("train.py", "\n\ntwo()\nthree()\n")}
    assert pair([first, second], [moved], old, fresh) == [(first, None), (second, moved)]
    assert pair([second], [new], old, fresh) == [(second, new)]
    assert pair([], [new], old, fresh) == [(None, new)]
