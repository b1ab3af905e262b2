"""The supervisor ends whatever a script has started, and removes what it leaves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from generated import ROOT
from hard_to_end import ENDING, SHARING
from leftovers import SHARED, marked_processes
from smoking import write

from flake8_dataloader.smoke import launch as launch_module
from flake8_dataloader.smoke.inside import events
from flake8_dataloader.smoke.launch import Launch
from flake8_dataloader.smoke.plan import HOOK, Plan
from flake8_dataloader.smoke.system import session_options

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


def planned(folder: Path, script: str, *command: str) -> Path:
    """Make a run folder for this script, to be run by Python or ``command``."""
    write(folder, script)
    run = Path(tempfile.mkdtemp(prefix="dlfix-smoke-"))
    words = list(command) or [sys.executable, "train.py"]
    Plan(words, str(folder), start_method="as-is").write(str(run))
    return run


def launched(folder: Path, run: Path) -> Launch:
    with open(folder / "printed", "wb") as output:
        return Launch(str(run), output)


def wait_until(happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


def seen(run: Path, kind: str) -> list[dict]:
    return [event for event in events.read_in(str(run)) if event["event"] == kind]


def made_by(run: Path, folder: Path) -> list[Path]:
    """What the processes of a run have in shared memory, and their temporary folders."""
    names = [f"sem.{event['name'].lstrip('/')}" for event in seen(run, "semaphore")]
    names += [event["name"].lstrip("/") for event in seen(run, "shared_memory")]
    names += told_by(folder, "shared")
    folders = [Path(event["path"]) for event in seen(run, "temporary_folder")]
    torch = [path for boot in seen(run, "boot") for path in SHARED.glob(f"torch_{boot['pid']}_*")]
    return [SHARED / name for name in names] + folders + torch


def assert_nothing_is_left(run: Path, pids: list[int], made: list[Path]) -> None:
    assert marked_processes(str(run)) == {}
    assert [pid for pid in pids if is_running(pid)] == []
    assert [path for path in made if path.exists()] == []
    assert not run.exists()


def is_running(pid: int) -> bool:
    import psutil

    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def told_by(folder: Path, kind: str) -> list[str]:
    """See the docstring of hard_to_end.py."""
    return [path.name.partition("-")[2] for path in folder.glob(f"{kind}-*")]


def processes_of(launch: Launch, folder: Path) -> list[int]:
    import psutil

    children = psutil.Process(launch._process.pid).children(recursive=True)
    return [child.pid for child in children] + [int(pid) for pid in told_by(folder, "pid")]


@posix
@pytest.mark.parametrize("script", {**ENDING, **SHARING}.values(), ids={**ENDING, **SHARING})
def test_nothing_is_left(tmp_path, script):
    run = planned(tmp_path, script)
    with launched(tmp_path, run) as launch:
        wait_until((tmp_path / "ready").exists)
        pids, made = processes_of(launch, tmp_path), made_by(run, tmp_path)
        launch.close()
        launch.close()
    assert pids and bool(made) == (script in SHARING.values())
    assert_nothing_is_left(run, pids, made)


#: Uses Launch as dlfix does.
CLIENT = """
    import sys, time
    from flake8_dataloader.smoke.launch import Launch
    with open("printed", "wb") as output, Launch(sys.argv[1], output):
        time.sleep(1000)
"""


@posix
@pytest.mark.parametrize("signals", [["SIGKILL"], ["SIGINT"], ["SIGINT", "SIGINT"]], ids=" ".join)
def test_nothing_is_left_when_dlfix_is_ended(tmp_path, signals):
    """By kill -9, Ctrl-C, and another Ctrl-C while it waits for the supervisor."""
    run = planned(tmp_path, SHARING["workers with semaphores"])
    client = subprocess.Popen(
        [sys.executable, write(tmp_path, CLIENT, "client.py"), run],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    wait_until((tmp_path / "ready").exists)
    made = made_by(run, tmp_path)
    for name in signals:
        os.killpg(client.pid, getattr(signal, name))
        time.sleep(0.01)
    client.wait(60)
    wait_until(lambda: not run.exists())
    assert made
    assert_nothing_is_left(run, [], made)


@posix
def test_sigterm_ends_the_run(tmp_path):
    """Say from an init process that shuts the machine down."""
    run = planned(tmp_path, SHARING["workers with semaphores"])
    with launched(tmp_path, run) as launch:
        wait_until((tmp_path / "ready").exists)
        made = made_by(run, tmp_path)
        launch._process.terminate()
        assert launch._process.wait(60) == 0
        assert_nothing_is_left(run, [], made)


@linux
def test_the_script_dies_with_its_supervisor_and_dlfix_cleans_up(tmp_path):
    run = planned(tmp_path, SHARING["workers with semaphores"])
    with launched(tmp_path, run) as launch:
        wait_until((tmp_path / "ready").exists)
        pids, made = processes_of(launch, tmp_path), made_by(run, tmp_path)
        (main,) = [boot["pid"] for boot in seen(run, "boot") if boot["role"] == "main"]
        launch._process.kill()
        wait_until(lambda: not is_running(main))
    assert_nothing_is_left(run, pids, made)


@posix
def test_a_supervisor_that_hangs_is_killed(tmp_path, monkeypatch):
    monkeypatch.setattr(launch_module, "_PATIENCE", 0.5)
    run = planned(tmp_path, SHARING["workers with semaphores"])
    with launched(tmp_path, run) as launch:
        wait_until((tmp_path / "ready").exists)
        pids, made = processes_of(launch, tmp_path), made_by(run, tmp_path)
        os.kill(launch._process.pid, signal.SIGSTOP)
    assert_nothing_is_left(run, pids, made)


@pytest.mark.parametrize("status", [0, 3])
def test_the_end_of_the_script_is_told(tmp_path, status):
    run = planned(tmp_path, f"print('done'); raise SystemExit({status})")
    with launched(tmp_path, run):
        wait_until(lambda: seen(run, "exit"))
        assert [event["status"] for event in seen(run, "exit")] == [status]
    assert (tmp_path / "printed").read_text() == "done\n"


def test_a_command_that_cannot_be_started_has_ended(tmp_path):
    run = planned(tmp_path, "", str(tmp_path / "missing"))
    with launched(tmp_path, run):
        wait_until(lambda: seen(run, "exit"))
        assert [event["status"] for event in seen(run, "exit")] == [127]
    assert "cannot start the script" in (tmp_path / "printed").read_text()


def test_modules_in_the_users_folder_are_not_imported(tmp_path, monkeypatch):
    run = planned(tmp_path / "script", "print('done')")
    write(tmp_path, "raise SystemExit('not this one')", "glob.py")
    monkeypatch.chdir(tmp_path)
    with launched(tmp_path, run):
        wait_until(lambda: (tmp_path / "printed").read_text())
    assert (tmp_path / "printed").read_text() == "done\n"


@posix
def test_the_script_is_not_deaf_to_signals(tmp_path):
    run = planned(tmp_path, "import signal as s; print(*map(s.getsignal, [s.SIGINT, s.SIGHUP]))")
    with launched(tmp_path, run):
        wait_until(lambda: seen(run, "exit"))
    expected = (signal.default_int_handler, signal.SIG_DFL)
    assert (tmp_path / "printed").read_text().split() == " ".join(map(str, expected)).split()


def test_the_environment_is_the_users_but_for_the_hook(tmp_path):
    run = planned(tmp_path, "import json, os; print(json.dumps(dict(os.environ)))")
    alone = subprocess.check_output([sys.executable, "train.py"], cwd=tmp_path)
    with launched(tmp_path, run):
        wait_until(lambda: seen(run, "exit"))
    watched, user = json.loads((tmp_path / "printed").read_text()), json.loads(alone)
    assert watched.pop("DLFIX_SMOKE") == str(run)
    path = [HOOK, *filter(None, [user.pop("PYTHONPATH", None)])]
    assert watched.pop("PYTHONPATH") == os.pathsep.join(path)
    assert watched == user


def test_on_windows_a_group_of_its_own_keeps_ctrl_c_away(monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(os, "name", "nt")
        patched.setattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 512, raising=False)
        options = session_options()
    assert options == {"creationflags": 512}
