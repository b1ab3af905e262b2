"""What is raised in a worker, and what a worker cannot send back."""

from __future__ import annotations

import functools
import sys
from multiprocessing import queues
from multiprocessing.process import BaseProcess
from typing import Any

from . import cuda, events, imports, lines, places, process
from .births import said

#: Modules whose workers wrap an exception to send it to the parent, and what they wrap it in.
WRAPPERS = {
    "torch.utils.data._utils.worker": "ExceptionWrapper",
    "torchdata.stateful_dataloader.worker": "ExceptionWrapper",
    "multiprocessing.pool": "ExceptionWithTraceback",
    "concurrent.futures.process": "_ExceptionWithTraceback",
}

#: What an exception in a worker means, by its type and a part of its text.
_MEANINGS = (
    ("NameError", "", "LDR302"),
    ("AssertionError", "daemonic processes are not allowed to have children", "LDR304"),
    ("RuntimeError", "Cannot re-initialize CUDA in forked subprocess", "LDR301"),
)

#: Whether a batch of this worker has been looked at.
_looked = False


def install() -> None:
    """Wrap the wrappers, the ``run`` of processes, and the queues' feeder threads."""
    for module, name in WRAPPERS.items():
        imports.after_import(module, functools.partial(_wrap_wrapper, name))
    BaseProcess.run = _running(BaseProcess.run)
    feeder = queues.Queue._on_queue_feeder_error
    queues.Queue._on_queue_feeder_error = staticmethod(_not_sent(feeder))
    queues.Queue.put = _putting(queues.Queue.put)


def code_of(error: BaseException) -> str | None:
    """The hazard that an exception of worker code stands for, None where it is just an error."""
    kind = type(error).__name__
    found = (code for name, part, code in _MEANINGS if name == kind and part in str(error))
    return next(found, None)


def raised(error: BaseException) -> None:
    """Record an exception of worker code."""
    code = None if process.explained else code_of(error)
    stack = places.of_error(error)
    events.record(
        "hazard" if code else "failed",
        code=code,
        evidence=f"{said(error)}, in a worker",
        place=stack[0] if stack else None,
        places=stack,
    )


def _wrap_wrapper(name: str, module: Any) -> None:
    original = getattr(module, name)

    def wrapper(*arguments, **keywords):
        error = sys.exc_info()[1]
        if error is not None and process.phase == "work":
            raised(error)
        return original(*arguments, **keywords)

    setattr(module, name, wrapper)


def _running(original):
    @functools.wraps(original)
    def run(self):
        lines.watch()
        try:
            original(self)
        except Exception as error:
            raised(error)
            raise

    return run


def _not_sent(original):
    """The feeder thread prints its error, and whoever waits for the object waits for ever."""

    @functools.wraps(original)
    def _on_queue_feeder_error(error, sent):
        _record_not_sent(error, sent)
        original(error, sent)

    return _on_queue_feeder_error


def _putting(original):
    """The first batch of a worker that uses CUDA is looked at before it goes."""

    @functools.wraps(original)
    def put(self, sent, *args, **kwargs):
        global _looked
        if process.phase == "work" and not _looked and cuda.may_hold_tensors():
            _looked = True
            _record_on_cuda(sent)
        return original(self, sent, *args, **kwargs)

    return put


def _record_on_cuda(sent: Any) -> None:
    for offender in _offenders(sent):
        if offender.code == "LDR205":
            events.record(
                "hazard",
                code="LDR502",
                evidence="a worker sends back a tensor on CUDA",
                object_path=offender.object_path,
                place=process.loads_at,
                places=[],
            )


def _record_not_sent(error: BaseException, sent: Any) -> None:
    found = _offenders(sent)
    for path in [offender.object_path for offender in found] or [None]:
        events.record(
            "hazard",
            code="LDR501" if process.phase == "work" else None,
            evidence=f"{said(error)}, when a worker sends its batch back",
            object_path=path,
            place=process.loads_at,
            places=[],
            fatal=True,
        )


def _offenders(sent: Any) -> list[Any]:
    """What of a batch cannot be sent, or should not; a loader's worker sends its number, too."""
    from .offenders import find_offenders

    batch = sent[1] if isinstance(sent, tuple) and len(sent) == 2 else sent
    return find_offenders({"batch": batch}, spawning=False)
