"""The suite leaves nothing behind: asked once, at the end, when all of its workers have ended.

The session has a temporary folder of its own. Its name is in the environment of all processes that
the tests start, so nothing is blamed on them that another program, or another run of the suite, has
started meanwhile.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

import pytest
from leftovers import marked_processes, shared_by_nobody

#: Seconds that the last helpers of multiprocessing get to clean up.
PATIENCE = 10

FOLDER = pytest.StashKey[Path]()
BEFORE = pytest.StashKey[set]()


def is_controller(config: pytest.Config) -> bool:
    return not hasattr(config, "workerinput")


def pytest_sessionstart(session):
    """Before pytest-xdist starts its workers, which inherit the folder."""
    if not is_controller(session.config):
        return
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())  # tmp_path stays there
    folder = tempfile.mkdtemp(prefix="dlfix-tests-")
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    session.config.stash[FOLDER] = Path(folder)
    session.config.stash[BEFORE] = shared_by_nobody()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    """Fail the session if something is left."""
    if not is_controller(session.config):
        return
    deadline = time.monotonic() + PATIENCE
    while (left := left_over(session.config)) and time.monotonic() < deadline:
        time.sleep(0.2)
    if left:
        print("\nthe tests have left behind:", *sorted(left), sep="\n  ")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    shutil.rmtree(session.config.stash[FOLDER], ignore_errors=True)


def left_over(config: pytest.Config) -> set[str]:
    """The processes of the session, the folders of its runs, and shared memory that it lost."""
    folder = config.stash[FOLDER]
    found = {f"process {pid}: {line}" for pid, line in marked_processes(str(folder)).items()}
    found |= {str(path) for path in folder.glob("dlfix-smoke-*")}
    return found | {str(path) for path in shared_by_nobody() - config.stash[BEFORE]}
