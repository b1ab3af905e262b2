"""What can be done once: library calls that raise when a worker repeats them at import.

``raises`` names the exception and those that it is one of; ``signature`` the parameters. ``fails``
is asked for what the arguments are: plain values by parameter, ``...`` for what is not known.
``fixed`` names the parameter that must be the same each time, if any: of a path that is made up
anew nothing can be said. ``again`` is what a worker does, in words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Once:
    what: str
    raises: str
    signature: str
    fixed: str
    fails: Callable[[dict[str, Any]], bool] = lambda given: True
    again: str = "tries to do it again, and dies"


_EXISTS = "FileExistsError OSError IOError EnvironmentError"
_IN_USE = "OSError IOError EnvironmentError error"


def _strict(given: dict[str, Any]) -> bool:
    return not given.get("exist_ok")


def _exclusive(given: dict[str, Any]) -> bool:
    return "x" in str(given.get("mode", ""))


def _port(given: dict[str, Any]) -> bool:
    """``("", 8000)``: port 0 stands for any that is free, and a name is a file."""
    address = given.get("address")
    return isinstance(address, tuple) and len(address) > 1 and address[1] not in (0, ...)


def _takes_port(given: dict[str, Any]) -> bool:
    """Rank 0 does. Under torchrun, which tells the rank by the environment, the launcher has it."""
    method = given.get("init_method") or "env://"
    return str(method).startswith("tcp://") or (method == "env://" and given.get("rank") == 0)


def _is_logged(given: dict[str, Any]) -> bool:
    return given.get("mode") in (None, "online", "offline", "shared")


#: By path. Each was run twice (Python 3.11), in the parent and in a spawned worker.
ONCE = {
    "os.mkdir": Once("makes a folder", _EXISTS, "path mode", "path"),
    "os.makedirs": Once("makes a folder", _EXISTS, "name mode exist_ok", "name", _strict),
    "pathlib.Path().mkdir": Once(
        "makes a folder", _EXISTS, "self mode parents exist_ok", "self", _strict
    ),
    "builtins.open": Once("makes a new file", _EXISTS, "file mode", "file", _exclusive),
    "pathlib.Path().open": Once("makes a new file", _EXISTS, "self mode", "self", _exclusive),
    "os.symlink": Once("makes a link", _EXISTS, "src dst", "dst"),
    "pathlib.Path().symlink_to": Once("makes a link", _EXISTS, "self target", "self"),
    "shutil.copytree": Once(
        "makes a folder",
        _EXISTS,
        "src dst symlinks ignore copy_function ignore_dangling_symlinks dirs_exist_ok",
        "dst",
        lambda given: not given.get("dirs_exist_ok"),
    ),
    "socket.socket().bind": Once("takes a port", _IN_USE, "self address", "address", _port),
    "torch.distributed.init_process_group": Once(
        "takes a port",
        "RuntimeError DistError DistNetworkError",
        "backend init_method timeout world_size rank",
        "",
        _takes_port,
    ),
    "multiprocessing.shared_memory.SharedMemory": Once(
        "makes a block of shared memory",
        _EXISTS,
        "name create size",
        "name",
        lambda given: given.get("create") is True and given["name"] is not None,
    ),
    # offline too: a folder of its own for the run of each worker
    "wandb.init": Once("starts a wandb run", "", "", "", _is_logged, "starts one of its own"),
}

#: What may take it back, so that it can be done again.
UNDOES = frozenset({
    "shutil.rmtree", "os.rmdir", "os.removedirs", "os.remove", "os.unlink", "os.rename",
    "os.replace", "shutil.move", "os.system", "subprocess.run", "subprocess.call",
    "subprocess.check_call", "pathlib.Path().rmdir", "pathlib.Path().unlink",
    "pathlib.Path().rename", "pathlib.Path().replace", "os.chdir",
})  # fmt: skip

#: Library calls that make a path, the same one each time, of paths and of texts.
PATHS = frozenset({
    "os.path.join", "os.path.abspath", "os.path.realpath", "os.path.dirname", "os.path.expanduser",
    "os.path.normpath", "os.getcwd", "pathlib.Path", "pathlib.Path.cwd", "pathlib.Path.home",
    "builtins.str",
})  # fmt: skip
