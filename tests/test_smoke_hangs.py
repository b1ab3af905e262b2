"""A hang never hangs the user: it is named, with the line of the parent and of the worker, and the
run ends by itself. What only looks like one is left alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest
from smoking import command, environment, smoke_source, write

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")

HANG = """
    import os, re, threading, time
    from torch.utils.data import DataLoader, Dataset

    LOCK = threading.Lock()

    def hold():
        with LOCK:
            time.sleep(1000)

    def first(batch):
        return batch[0]

    class Stuck(Dataset):
        def __len__(self):
            return 8

        def __getitem__(self, index):
            {load}

    if __name__ == "__main__":
        {before}
        for batch in DataLoader(Stuck(), num_workers=1, collate_fn=first):
            print(batch)
"""


def stuck(tmp_path, load: str, before: str = "pass", *arguments: str):
    """Run a dataset that does this; the rest of the script is the same for all."""
    source = HANG.format(load=load, before=before)
    return smoke_source(tmp_path, source, "--timeout", "10", *arguments)


def where(smoked, role: str) -> tuple[int, bool]:
    """The line of the script in which the processes of this role stand, and if they are busy."""
    (stack,) = [entry for entry in smoked.report["hang"]["stacks"] if entry["role"] == role]
    users = [frame["line"] for frame in stack["frames"] if frame["path"] == "train.py"]
    return users[0], stack["busy"]


@pytest.mark.parametrize("load, busy", [
    ("while True: index += 1", True),
    ('re.match(r"(a+)+$", "a" * 50 + "b")', True),
    ('open("fifo").read()', False),
], ids=["endless loop", "regular expression with the GIL", "open that blocks"])  # fmt: skip
def test_a_worker_that_never_returns(tmp_path, load, busy):
    if "fifo" in load:
        if not hasattr(os, "mkfifo"):
            pytest.skip("needs named pipes")
        os.mkfifo(tmp_path / "fifo")
    smoked = stuck(tmp_path, load)
    assert smoked.status == 1 and smoked.report["ended"] in ("hang", "time")
    assert where(smoked, "worker") == (18, busy)
    assert where(smoked, "main") == (22, False)


@posix
def test_a_lock_that_was_held_when_the_process_forked(tmp_path):
    before = "threading.Thread(target=hold, daemon=True).start(); time.sleep(0.5)"
    smoked = stuck(tmp_path, "LOCK.acquire()", before, "--start-method", "fork")
    assert smoked.status == 1
    assert where(smoked, "worker") == (18, False)


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_a_batch_that_cannot_be_sent_back(tmp_path, method):
    """It is pickled in a thread, which prints and goes on, and the parent waits for ever."""
    if method == "fork" and os.name != "posix":
        pytest.skip("needs fork")
    smoked = stuck(tmp_path, "return {'rows': (x for x in [1])}", "pass", "--start-method", method)
    (entry,) = smoked.verdicts("LDR501")
    assert (entry["object_path"], entry["line"]) == ("batch['rows']", 11)
    assert "generator" in entry["evidence"] and entry["foreseen"]
    assert where(smoked, "main") == (22, False)


def test_a_missing_guard_with_more_than_a_pipe_holds(tmp_path):
    """The parent writes to a pipe that the dead worker does not read."""
    source = """
        from torch.utils.data import DataLoader

        rows = [str(number) * 20 for number in range(20_000)]
        for batch in DataLoader(rows, num_workers=2):
            print(batch)
    """
    smoked = smoke_source(tmp_path, source, "--timeout", "30")
    assert smoked.confirmed() == ["LDR101"]
    assert (smoked.status, smoked.report["ended"]) == (1, "stuck")
    assert where(smoked, "main")[0] == 4


def test_thirty_seconds_of_preparation_are_no_hang(tmp_path):
    source = """
        import time
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            time.sleep(30)
            for batch in DataLoader(range(8), num_workers=1):
                print(batch)
    """
    smoked = smoke_source(tmp_path, source)
    assert (smoked.status, smoked.report["hang"]) == (0, None)
    assert smoked.report["loaders"][0]["batches"] == 2


def test_when_time_is_up_a_busy_script_is_no_hang(tmp_path):
    source = """
        from torch.utils.data import DataLoader

        def train():
            loader = DataLoader(range(4), collate_fn=lambda batch: batch, num_workers=1)
            while True:
                pass

        if __name__ == "__main__":
            train()
    """
    smoked = smoke_source(tmp_path, source, "--timeout", "6")
    assert (smoked.report["ended"], smoked.report["hang"]) == ("time", None)
    assert [entry["verdict"] for entry in smoked.verdicts("LDR201")] == ["not-reached"]


def test_a_script_that_swallows_everything(tmp_path):
    source = """
        from torch.utils.data import DataLoader

        def main():
            while True:
                try:
                    for batch in DataLoader(range(8), num_workers=1, collate_fn=lambda rows: rows):
                        print(batch)
                except BaseException:
                    pass

        if __name__ == "__main__":
            main()
    """
    smoked = smoke_source(tmp_path, source, "--timeout", "10")
    assert smoked.confirmed() == ["LDR201"] and smoked.status == 1
    assert smoked.report["ended"] == "stop"


def test_a_script_that_exits_by_itself(tmp_path):
    source = """
        import os
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            for batch in DataLoader(range(8), num_workers=1):
                os._exit(3)
    """
    smoked = smoke_source(tmp_path, source)
    assert (smoked.report["ended"], smoked.report["status"], smoked.status) == ("exit", 3, 2)


def test_a_hundred_megabytes_of_output(tmp_path):
    source = """
        from torch.utils.data import DataLoader

        if __name__ == "__main__":
            for _ in range(100):
                print("x" * 1_000_000)
            for batch in DataLoader(range(8), num_workers=1):
                print(batch)
    """
    smoked = smoke_source(tmp_path, source)
    assert (smoked.status, smoked.report["loaders"][0]["batches"]) == (0, 2)


WAITS = """
    import os, time
    from torch.utils.data import DataLoader, Dataset

    class Slow(Dataset):
        def __len__(self):
            return 8

        def __getitem__(self, index):
            with open(f"worker-{os.getpid()}", "w"):
                time.sleep(1000)

    if __name__ == "__main__":
        for batch in DataLoader(Slow(), num_workers=2):
            print(batch)
"""


@posix
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=lambda how: how.name)
def test_nothing_is_left_when_dlfix_is_interrupted_or_killed(tmp_path, how):
    write(tmp_path, WAITS)
    folder = tmp_path / "temporary"
    folder.mkdir()
    process = subprocess.Popen(
        command("train.py"),
        cwd=tmp_path,
        env={**environment(), "TMPDIR": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    wait_until(lambda: len(list(tmp_path.glob("worker-*"))) == 2)
    assert list(folder.iterdir())
    os.killpg(process.pid, how)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == (130 if how == signal.SIGINT else -signal.SIGKILL)
    assert b"Traceback" not in errors
    wait_until(lambda: not list(folder.iterdir()))
    for path in tmp_path.glob("worker-*"):
        with pytest.raises(ProcessLookupError):
            os.kill(int(path.name.partition("-")[2]), 0)


def wait_until(happened, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.1)


def test_stacks_can_be_written_without_signals(tmp_path):
    """As on Windows: a request is answered by a thread, and faulthandler's timer needs no GIL."""
    source = f"""
        import os, signal, sys, time

        del signal.SIGUSR1
        sys.path.insert(0, {str(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))!r})
        from flake8_dataloader.smoke import stacks
        from flake8_dataloader.smoke.inside import stacks as inside

        inside.arm(".")
        (stack,) = stacks.sample(".", {{os.getpid(): "main"}})
        print([frame.function for frame in stack.frames][-2:])
    """
    write(tmp_path, source)
    printed = subprocess.run(
        [sys.executable, "train.py"], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert printed.stdout == "['sample', '<module>']\n", printed.stderr
