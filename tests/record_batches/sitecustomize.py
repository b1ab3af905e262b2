"""Write down what a script's loaders yield: put this folder on PYTHONPATH.

Into the file that RECORD_TO names go, in the order in which they come, every batch that a
DataLoader yields in the script's own process and every line that this process prints. How the
script is played depends on RECORD_AS:

* ``plain``: as its author runs it, without workers: num_workers is 0, the arguments that need
  workers are dropped, and other processes are forked;
* ``spawned``: with the workers as written and the start methods of Windows (emulate_windows);
* ``win32``: the same, and ``sys.platform`` is "win32" while the script runs (``os.name`` stays).

torch is imported for ``win32`` only: it has to be there before the platform changes.
"""

import os
import sys
from importlib.machinery import PathFinder

CHILD = "-c" in sys.orig_argv  # a worker, or multiprocessing's resource tracker
WORKER = "--multiprocessing-fork" in sys.orig_argv
NEEDS_WORKERS = ("persistent_workers", "prefetch_factor", "multiprocessing_context", "timeout")
PLAYED = os.environ["RECORD_AS"]
PROCESS = os.getpid()


def emulate_windows():
    folder = os.path.join(os.path.dirname(os.path.dirname(__file__)), "emulate_windows")
    with open(os.path.join(folder, "sitecustomize.py"), encoding="utf-8") as file:
        exec(compile(file.read(), file.name, "exec"), {"__name__": "emulate_windows"})


def pretend_win32():
    from multiprocessing import connection, heap, queues, resource_tracker, spawn, synchronize

    import torch.utils.data  # noqa: F401

    class RealSys:
        platform = sys.platform

        def __getattr__(self, name):
            return getattr(sys, name)

    prepare = spawn.prepare

    def prepare_on_win32(data):
        sys.platform = "win32"
        prepare(data)

    # These ask again while they work, and have to hear the truth.
    for module in (connection, heap, queues, resource_tracker, synchronize):
        module.sys = RealSys()
    if WORKER:  # so does what a worker does before this
        spawn.prepare = prepare_on_win32
    else:
        sys.platform = "win32"


def fork_by_default():
    from multiprocessing import context

    context._default_context._default_context = context._concrete_contexts["fork"]


def record(line):
    if os.getpid() == PROCESS:  # and not in a forked child
        with open(os.environ["RECORD_TO"], "a", encoding="utf-8") as file:
            file.write(line.rstrip("\n") + "\n")


def exact(value):
    """A text that is the same for equal values only, and in any process."""
    import re

    import numpy
    import torch

    if isinstance(value, torch.Tensor):
        return f"tensor({value.dtype}, {tuple(value.shape)}, {value.tolist()})"
    if isinstance(value, (numpy.ndarray, numpy.generic)):
        return f"numpy({value.dtype}, {value.shape}, {value.tolist()})"
    if isinstance(value, dict):
        items = ", ".join(f"{exact(key)}: {exact(item)}" for key, item in value.items())
        return f"{type(value).__name__}({items})"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__}({', '.join(map(exact, value))})"
    if hasattr(value, "__dict__") and not callable(value):
        return f"{type(value).__name__}{exact(vars(value))}"
    return re.sub(r" at 0x\w+|[\w.]*<locals>\.", "", repr(value))


class Printed:
    """Standard output that is recorded."""

    def __init__(self, stream):
        self._stream = stream
        self._line = ""

    def write(self, text):
        *lines, self._line = (self._line + text).split("\n")
        for line in lines:
            record(f"printed: {line}")
        return self._stream.write(text)

    def __getattr__(self, name):
        return getattr(self._stream, name)


class RecordLoaders(PathFinder):
    """Finds torch's dataloader.py, and changes it once it has run."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name != "torch.utils.data.dataloader":
            return None
        spec = super().find_spec(name, path, target)
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            record_loaders(module)

        spec.loader.exec_module = exec_module
        return spec


def record_loaders(module):
    import inspect

    init = module.DataLoader.__init__
    step = module._BaseDataLoaderIter.__next__

    def init_without_workers(self, *args, **kwargs):
        arguments = inspect.signature(init).bind(self, *args, **kwargs).arguments
        arguments["num_workers"] = 0
        init(**{key: item for key, item in arguments.items() if key not in NEEDS_WORKERS})

    def recorded_step(self):
        batch = step(self)
        record(f"batch: {exact(batch)}")
        return batch

    module._BaseDataLoaderIter.__next__ = recorded_step
    if PLAYED == "plain":
        module.DataLoader.__init__ = init_without_workers


if not CHILD:
    sys.stdout = Printed(sys.stdout)
    sys.meta_path.insert(0, RecordLoaders)
if PLAYED == "plain":
    fork_by_default()
else:
    emulate_windows()
if PLAYED == "win32" and (WORKER or not CHILD):
    pretend_win32()
