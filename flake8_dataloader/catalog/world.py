"""Names whose value the machine decides: they are evaluated on the imaginary one.

``...`` stands for an object of which nothing is known but that it is there.
"""

from __future__ import annotations

#: By canonical path: what it is on a given World. ``()`` marks the result of a call, ``hasattr``
#: the question whether a module has the name.
WORLD_FACTS = {
    "sys.platform": lambda world: world.sys_platform,
    "os.name": lambda world: world.os_name,
    "platform.system()": lambda world: world.system,
    "platform.platform()": lambda world: world.system,
    "multiprocessing.get_start_method()": lambda world: world.start_method,
    "multiprocessing.get_all_start_methods()": lambda world: world.start_methods,
    "multiprocessing.current_process().name": lambda world: (
        "MainProcess" if world.process == "script" else "SpawnProcess-1"
    ),
    "multiprocessing.current_process().daemon": lambda world: world.process == "worker",
    # Both are set only when the worker has been unpickled, after the re-import.
    "multiprocessing.parent_process()": lambda world: ... if world.process == "worker" else None,
    "torch.utils.data.get_worker_info()": lambda world: ... if world.process == "worker" else None,
    "hasattr os.fork": lambda world: world.sys_platform != "win32",
    "hasattr os.sched_getaffinity": lambda world: world.sys_platform == "linux",
    "torch.cuda.is_available()": lambda world: world.cuda,
    "torch.accelerator.is_available()": lambda world: world.cuda,
    "torch.accelerator.current_accelerator()": lambda world: "cuda" if world.cuda else "mps",
    "torch.cuda.device_count()": lambda world: 1 if world.cuda else 0,
    "torch.backends.mps.is_available()": lambda world: world.sys_platform == "darwin",
    "os.cpu_count()": lambda world: world.cores,
    "os.process_cpu_count()": lambda world: world.cores,
    "multiprocessing.cpu_count()": lambda world: world.cores,
    "psutil.cpu_count()": lambda world: world.cores,
    "typing.TYPE_CHECKING": lambda world: False,
}
#: Those of them that tell a worker from the script.
TELLS_PROCESS = frozenset({
    "multiprocessing.current_process().name", "multiprocessing.current_process().daemon",
    "multiprocessing.parent_process()",
    "torch.utils.data.get_worker_info()",
})  # fmt: skip
#: Those of them that tell machines apart: a play that asked them is repeated on each machine.
TELLS_PLATFORM = frozenset({
    "sys.platform", "os.name", "platform.system()", "platform.platform()",
    "multiprocessing.get_start_method()", "multiprocessing.get_all_start_methods()",
    "torch.backends.mps.is_available()", "hasattr os.fork", "hasattr os.sched_getaffinity",
})  # fmt: skip
