"""``dlfix smoke --matrix``: what is concluded from figures, which are made up here, and that real
runs give such figures. No test depends on how fast this machine is."""

from __future__ import annotations

import multiprocessing
import sys
from dataclasses import replace

import pytest
from generated import ROOT
from smoking import smoke_source, write

from flake8_dataloader.render.ink import Ink
from flake8_dataloader.render.matrix import render_matrix
from flake8_dataloader.smoke import matrix
from flake8_dataloader.smoke.cell import FAILS, HANGS, SKIPPED, WORKS, Cell, combined
from flake8_dataloader.smoke.measure import measure
from flake8_dataloader.smoke.plan import Plan
from flake8_dataloader.smoke.recommend import compare, recommend, warnings
from flake8_dataloader.smoke.run import Run
from flake8_dataloader.smoke.sampler import Sample

OWN = Cell(
    "train.py", 12, 2, "fork", WORKS, own=True, length=1000, first_batch_seconds=0.1,
    rates=(95.0, 100.0, 105.0),
)  # fmt: skip


def cell(num_workers: int, method: str | None, *rates: float, **fields) -> Cell:
    """Another setting of the same loader."""
    given = {"own": False, "first_batch_seconds": 0.1, **fields}
    return replace(OWN, num_workers=num_workers, start_method=method, rates=rates, **given)


def kinds(*cells: Cell) -> list[str]:
    return [warned.kind for warned in warnings(cells)]


# what is recommended


def test_a_real_difference_is_recommended():
    found = recommend([OWN, cell(4, "fork", 195, 200, 205)])
    assert (found.num_workers, found.start_method) == (4, "fork")
    assert found.factor == pytest.approx(2, rel=0.01)
    assert "2.0 times" in found.reason and "num_workers=2 with fork" in found.reason


@pytest.mark.parametrize(
    "other",
    [
        cell(4, "fork", 115, 120, 125),  # less than 1.3 times
        cell(4, "fork", 90, 200, 210),  # its slowest part is slower than the fastest of the own
        cell(4, "fork", 195, 200, 205, outcome=FAILS),
        cell(4, "fork"),  # nothing was measured
        cell(4, "spawn", 195, 200, 205, first_batch_seconds=20.0),  # the start eats it up
    ],
)
def test_no_measurable_difference(other):
    assert recommend([OWN, other]) is None


def test_workers_that_persist_start_once():
    slow = {"first_batch_seconds": 20.0, "persistent": True}
    found = recommend([replace(OWN, persistent=True), cell(4, "spawn", 195, 200, 205, **slow)])
    assert found.start_method == "spawn"


def test_of_equals_the_one_that_changes_least_and_needs_least():
    cells = [OWN, cell(8, "fork", 200, 210), cell(4, "fork", 195, 200), cell(4, "spawn", 205, 211)]
    assert recommend(cells).num_workers == 4
    assert recommend(cells).start_method == "fork"


def test_without_a_speed_of_its_own_there_is_nothing_to_compare_with():
    own = replace(OWN, rates=(), outcome=HANGS)
    assert recommend([own, cell(4, "fork", 195, 200)]) is None
    assert "no speed" in render_matrix([compare([own])], Ink())


def test_short_epochs_are_compared_as_a_whole():
    own = replace(OWN, rates=(), epochs=(10.0, 10.5), length=8)
    found = recommend([own, cell(4, "fork", epochs=(2.0, 2.1), length=8)])
    assert found.factor == pytest.approx(5, rel=0.01)


# what is warned of


def test_workers_that_start_in_turn():
    spawn = cell(2, "spawn", pickled=70_000, ready_seconds=(2.2, 4.0))
    (warned,) = warnings([OWN, spawn])
    assert "after 2.2, 4.0 s" in warned.message and "70 kB" in warned.message
    assert not kinds(OWN, replace(spawn, pickled=65_000))
    assert not kinds(OWN, replace(spawn, num_workers=4))  # not the script's own number


def test_a_large_payload():
    own = replace(OWN, num_workers=8)
    (warned,) = warnings([own, cell(8, "spawn", pickled=800_000_000)])
    assert "800 MB" in warned.message and "6.4 GB in all" in warned.message


def test_imports_that_are_longer_than_an_epoch():
    slow = {"stages": {"re-import": 12.0}, "first_batch_seconds": 0.5}
    assert kinds(OWN, cell(2, "spawn", 100, **slow)) == ["imports-longer-than-epoch"]
    assert kinds(OWN, cell(2, "spawn", 80, **slow)) == []


def test_workers_that_could_persist():
    (warned,) = warnings([OWN, cell(2, "spawn", 100, first_batch_seconds=4.25)])
    assert "would save 4.2 s in every epoch but the first" in warned.message
    assert not kinds(OWN, cell(2, "spawn", 100, first_batch_seconds=4.25, persistent=True))


def test_without_workers_of_its_own_the_warnings_are_about_all_of_them():
    own = replace(OWN, num_workers=0, start_method=None)
    slow = [cell(number, "spawn", 100, first_batch_seconds=number) for number in (2, 4)]
    assert [warned.message[:13] for warned in warnings([own, *slow])] == ["num_workers=4"]


# from events to figures


def event(kind: str, time: float, pid: int = 1, **fields) -> dict:
    return {"event": kind, "time": time, "pid": pid, **fields}


def birth(number: int, start: float, ready: float) -> list[dict]:
    name, pid = f"Process-{number}", 10 + number
    stages = {"interpreter": 9.0, "re-import": 1.5, "unpickle": 0.25}
    return [
        event("start", start, name=name, method="spawn"),
        event("payload", start, name=name, pickled=1000, shared=50),
        event("boot", start + 0.2, pid, role="worker"),
        event("started", ready, name=name, child=pid),
        event("ready", ready, pid, name=name, stages=stages, torch_seconds=1.0),
    ]


def made_up(*batches: float, **fields) -> Run:
    """Two workers are started in turn; ``batches`` come at these times."""
    made = [{"path": "/elsewhere/train.py", "line": 12}]
    begun = event(
        "iterate", 100, loader="a", num_workers=2, persistent=False, length=50, made=made, places=[]
    )
    arrived = [event("batch", time, loader="a") for time in batches]
    births = birth(1, 100, 102) + birth(2, 102, 104)
    plan = Plan(["python", "train.py"], "/elsewhere", start_method="spawn")
    return Run(plan, [begun, *births, *arrived], **{"seconds": 9, "ended": "stop", **fields})


def test_the_stages_add_up_to_the_first_batch():
    (found,) = measure(made_up(104.5, 104.6), [])
    assert found.setting == (2, "spawn") and found.place == ("/elsewhere/train.py", 12)
    assert found.first_batch_seconds == pytest.approx(4.5)
    assert sum(found.stages.values()) == pytest.approx(4.5)
    assert found.stages == pytest.approx(
        {"others": 2, "interpreter": 0.25, "re-import": 1.5, "unpickle": 0.25, "load": 0.5}
    )
    assert found.ready_seconds == pytest.approx((2, 4))
    assert (found.pickled, found.shared, found.torch_seconds) == (1000, 50, 1.0)


def test_what_was_loaded_ahead_is_not_measured():
    ahead, later = [104.5, 104.5, 104.5, 105], [106, 107, 108, 109, 110, 111, 112, 113]
    (found,) = measure(made_up(*ahead, *later), [])
    assert found.rates == pytest.approx((1, 1))
    assert measure(made_up(*ahead), [])[0].rates == ()


def test_memory_is_a_workers_and_cores_are_everybodys():
    samples = [
        Sample(time, pid, cpu_seconds=seconds, uss=uss, pss=2 * uss)
        for pid, uss in ((1, 1000), (11, 10), (12, 20))
        for time, seconds in ((101, 0.0), (106, 1.0), (108, 1.5))
    ]
    (found,) = measure(made_up(104, 104, 104, 105, 106, 107, 108, 109), samples)
    assert (found.uss, found.pss, found.gpu) == (15, 30, None)
    assert found.cpu == pytest.approx(3 * 0.5 / 2)


def test_what_fails_and_what_hangs():
    (found,) = measure(made_up(ended="exit", status=1, output="...\nValueError: no\n"), [])
    assert (found.outcome, found.evidence) == (FAILS, "ValueError: no")
    (found,) = measure(made_up(104.5, ended="hang"), [])
    assert found.outcome == HANGS


def test_rounds_are_combined():
    first = replace(OWN, first_batch_seconds=9.0, uss=10, cpu=1.0)
    both = combined([first, cell(2, "fork", 120, uss=12, cpu=2.0)])
    assert (both.own, both.rates) == (True, (95, 100, 105, 120))
    assert (both.first_batch_seconds, both.uss, both.cpu) == (0.1, 12, 1.5)
    assert combined([first, replace(first, outcome=FAILS, evidence="no")]).outcome == FAILS


def test_the_table_fits_into_80_columns():
    wide = {
        "stages": dict.fromkeys(("others", "interpreter", "re-import", "unpickle", "load"), 12.25),
        "torch_seconds": 12.25, "pickled": 888_000_000, "first_batch_seconds": 61.25,
        "cpu": 12.5, "uss": 888_000_000, "pss": 888_000_000, "gpu": 88_800_000_000,
    }  # fmt: skip
    cells = [OWN, cell(8, "forkserver", 1234, 1567, **wide), cell(8, "spawn", outcome=HANGS)]
    text = render_matrix([compare(cells)], Ink())
    assert max(map(len, text.splitlines())) <= 80
    assert "forkserver       8 works" in text and "re-import" in text and "unpickle" in text
    assert "\x1b[" not in text


# real runs

LAMBDA = """
    from torch.utils.data import DataLoader

    def main():
        for batch in DataLoader(range(64), num_workers=1, collate_fn=lambda batch: batch):
            pass

    if __name__ == "__main__":
        main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no fork")
def test_each_setting_works_or_fails(tmp_path):
    """The script's own run is under fork, or, from Python 3.14 on, fails under forkserver."""
    smoked = smoke_source(tmp_path, LAMBDA, "--matrix", "--workers", "0", "--rounds", "1")
    cells = {
        (entry["start_method"], entry["num_workers"]): entry
        for entry in smoked.report["matrix"]["cells"]
    }
    assert smoked.status == 1, smoked.errors
    assert {key: entry["outcome"] for key, entry in cells.items()} == {
        (None, 0): "works", ("fork", 1): "works", ("spawn", 1): "fails", ("forkserver", 1): "fails",
    }  # fmt: skip
    assert cells["spawn", 1]["evidence"].startswith("LDR201 ")
    assert [entry["own"] for entry in cells.values()].count(True) == 1
    method = multiprocessing.get_start_method()
    assert cells[method, 1]["own"] and smoked.report["start_method"] == "as-is"


PAYLOAD = """
    from torch.utils.data import DataLoader, Dataset

    class Large(Dataset):
        blob = None

        def __len__(self):
            return 100_000

        def __getitem__(self, index):
            return index

    if __name__ == "__main__":
        dataset = Large()
        dataset.blob = bytes(100_000)
        for epoch in range(1000):
            for batch in DataLoader(
                dataset, num_workers=2, multiprocessing_context="spawn",
            ):
                pass
"""


def test_workers_that_wait_for_each_other(tmp_path, monkeypatch):
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    write(tmp_path, PAYLOAD)
    plan = Plan([sys.executable, "train.py"], str(tmp_path), {"PYTHONPATH": str(ROOT)})
    told = []
    filled = matrix.fill(plan, numbers=(2,), rounds=1, tell=lambda *said: told.append(said))
    ((own,),) = filled.loaders  # the run of the script as it is was the first round of it
    assert own.own and own.setting == (2, "spawn") and told[-1] == (0, 1, "spawn, 2 workers")
    assert own.pickled > 100_000 and own.stages["others"] > 0
    assert own.uss > 0 and own.rate > 0
    assert "workers-start-in-turn" in kinds(own)


def test_what_does_not_fit_into_memory_is_not_tried(tmp_path, monkeypatch):
    monkeypatch.setattr(matrix, "_run", lambda plan: pytest.fail("was run"))
    filling = matrix._Filling(Plan([], ""), [replace(OWN, uss=10**15)])
    filling.add((4, "fork"))
    ((_, skipped),) = filling.by_loader()
    assert (skipped.setting, skipped.outcome) == ((4, "fork"), SKIPPED)
    assert not filling.wants((4, "fork"), again=True)


def test_a_script_that_fails_by_itself_is_run_once(tmp_path):
    smoked = smoke_source(tmp_path, "import torch\nraise SystemExit('no data')\n", "--matrix")
    assert (smoked.status, smoked.report) == (2, None)
    assert "no setting was tried: no data" in smoked.errors
