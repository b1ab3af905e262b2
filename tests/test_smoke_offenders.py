"""Who cannot cross, by what the real pickler does: the code and the exact object path of each."""

from __future__ import annotations

import argparse
import collections
import enum
import functools
import io
import multiprocessing
import os
import queue
import re
import socket
import threading
import types
import weakref
from dataclasses import dataclass
from multiprocessing import context
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import torch

from flake8_dataloader.smoke.inside.offenders import Sizes, find_offenders, pickled_size

HERE = Path(__file__).read_text(encoding="utf-8").splitlines()


class Holder:
    def __init__(self, **attributes):
        vars(self).update(attributes)

    def method(self, batch):
        return batch


class Slots:
    __slots__ = ("first", "second")

    def __init__(self, first, second):
        self.first, self.second = first, second


class Drops(Holder):
    def __getstate__(self):
        return {}


class Counts(Holder):
    asked = 0

    def __getstate__(self):
        Counts.asked += 1
        return {"rows": lambda: 0}


class Refuses:
    def __reduce__(self):
        raise ValueError("not me")


class ReturnsOne:
    def __reduce__(self):
        return (int,)


class ReturnsNumber:
    def __reduce__(self):
        return 1


class Exits:
    def __getstate__(self):
        raise SystemExit(3)


class Recurses:
    def __reduce__(self):
        return self.__reduce__()


class SetsState:
    def __reduce__(self):
        return SetsState, (), {}, None, None, lambda made, state: None


class Deep:
    def __init__(self, next):
        self.next = next


class Tagged(torch.Tensor):
    pass


class Pair(NamedTuple):
    first: int
    second: object


class Colour(enum.Enum):
    RED = 1


def unwrapped(function):
    def wrapper(batch):
        return function(batch)

    return wrapper


@unwrapped
def decorated(batch):
    return batch


def plain(batch):
    return batch


def replaced(batch):
    return batch


renamed = functools.wraps(replaced)(lambda batch: batch)


module_lambda = lambda batch: batch  # noqa: E731


def local_function():
    def inner(batch):
        return batch

    return inner


made_here = local_function()


def cached_locally():
    @functools.lru_cache
    def inner(batch):
        return batch

    return inner


def decorated_locally():
    @functools.lru_cache
    def inner(batch):
        return batch

    @dataclass
    class Inner:
        x: int = 0

    return inner, Inner


def local_class():
    class Inner:
        pass

    return Inner


def local_method():
    class Inner:
        def method(self):
            pass

    return Inner().method


def local_dataclass():
    @dataclass
    class Point:
        x: int = 0

    return Point()


def local_namedtuple():
    class Pair(NamedTuple):
        left: int = 0

    return Pair()


def local_pair():
    return collections.namedtuple("Two", "left right")(1, 2)


def local_enum():
    class Shade(enum.Enum):
        DARK = 1

    return Shade.DARK


def generator():
    yield 1


def tensor_with_lambda():
    tensor = torch.ones(2).as_subclass(Tagged)
    tensor.f = lambda x: x
    return tensor


def needing_grad():
    return torch.ones(2, requires_grad=True) * 2


@pytest.mark.parametrize("make, code, path", [
    (lambda: lambda batch: batch, "LDR201", "root"),
    (lambda: module_lambda, "LDR201", "root"),
    (lambda: Holder(transforms=[abs, lambda x: x]), "LDR201", "root.transforms[1]"),
    (lambda: Holder(table={"a": lambda x: x}), "LDR201", "root.table['a']"),
    (lambda: {Colour.RED: lambda x: x}, "LDR201", "root[...]"),
    (lambda: collections.defaultdict(lambda: 0), "LDR201", "root.default_factory"),
    (lambda: collections.deque([1, lambda x: x]), "LDR201", "root[1]"),
    (lambda: collections.OrderedDict(a=lambda x: x), "LDR201", "root['a']"),
    (lambda: functools.partial(plain, lambda x: x), "LDR201", "root.args[0]"),
    (lambda: functools.partial(plain, batch=lambda x: x), "LDR201", "root.keywords['batch']"),
    (lambda: functools.partial(local_function()), "LDR202", "root.func"),
    (lambda: Holder(f=lambda x: x).method, "LDR201", "root.__self__.f"),
    (lambda: Slots(1, lambda x: x), "LDR201", "root.second"),
    (local_function, "LDR202", "root"),
    (local_class, "LDR203", "root"),
    (lambda: local_class()(), "LDR203", "root"),
    (local_method, "LDR203", "root.__self__"),
    (local_dataclass, "LDR203", "root"),
    (lambda: Holder(pair=local_namedtuple()), "LDR203", "root.pair"),
    (local_enum, "LDR203", "root"),
    (lambda: decorated, "LDR206", "root"),
    (lambda: open(__file__), "LDR204", "root"),
    (threading.Lock, "LDR204", "root"),
    (queue.Queue, "LDR204", "root.mutex"),
    (generator, "LDR204", "root"),
    (lambda: map(abs, generator()), "LDR204", "root.iterable"),
    ({"a": 1}.keys, "LDR204", "root"),
    (lambda: types.MappingProxyType({}), "LDR204", "root"),
    (lambda: weakref.ref(plain), "LDR204", "root"),
    (lambda: re, "LDR204", "root"),
    (lambda: Holder(stream=memoryview(b"")), "LDR204", "root.stream"),
    (Refuses, "LDR204", "root"),
    (lambda: torch.Generator(), "LDR204", "root"),
    (needing_grad, "LDR204", "root"),
    (lambda: torch.nn.Sequential(torch.nn.ReLU(), Held(lambda x: x)), "LDR201",
     "root[1].f"),
    (lambda: Held(Held(lambda x: x)), "LDR201", "root.f.f"),
    (tensor_with_lambda, "LDR201", "root.__reduce__()[1][3]['f']"),
    (lambda: torch.jit.script(torch.nn.ReLU()), "LDR204", "root"),
    (lambda: object.__new__(torch.cuda.Stream), "LDR205", "root"),
    (lambda: Holder(rows=np.ones(3), f=lambda x: x), "LDR201", "root.f"),
    (lambda: np.vectorize(lambda x: x), "LDR201", "root.pyfunc"),
    (cached_locally, "LDR202", "root"),
    (lambda: functools.lru_cache(plain), "LDR206", "root"),
    (lambda: made_here, "LDR202", "root"),
    (lambda: renamed, "LDR206", "root"),
    (lambda: Holder(pair=local_pair()), "LDR203", "root.pair"),
    (lambda: Pair(1, lambda x: x), "LDR201", "root[1]"),
    (argparse.ArgumentParser, "LDR204", "root._registries['type'][None]"),
    (threading.Event, "LDR204", "root._cond._lock"),
    (lambda: Holder(keys={local_function(): 1}), "LDR202", "root.keys.keys()[...]"),
    (ReturnsOne, "LDR204", "root"),
    (ReturnsNumber, "LDR204", "root"),
    (Exits, "LDR204", "root"),
    (Recurses, "LDR204", "root"),
    (SetsState, "LDR201", "root.__reduce__()[5]"),
    (lambda: iter(torch.utils.data.DataLoader([1])), "LDR204", "root"),
    (lambda: Holder(step=Private().step()), "LDR207", "root.step"),
], ids=range(57))  # fmt: skip
def test_one_offender(make, code, path):
    (offender,) = find_offenders({"root": make()})
    assert (offender.code, offender.object_path) == (code, path), offender
    assert offender.error


class Private:
    def step(self):
        return self.__step

    def __step(self):
        return self


class Held(torch.nn.Module):
    def __init__(self, f):
        super().__init__()
        self.f = f


@pytest.mark.parametrize("make", [
    lambda: plain,
    lambda: Holder().method,
    lambda: functools.partial(plain, 1),
    lambda: Drops(file=open(__file__)),
    lambda: Slots(1, 2),
    lambda: Colour.RED,
    lambda: torch.ones(3),
    lambda: torch.nn.Linear(1, 1),
    lambda: torch.ones(2, requires_grad=True),
    lambda: io.BytesIO(b"1"),
    lambda: argparse.Namespace(a=1),
    socket.socket,
    lambda: multiprocessing.get_context("spawn").Lock(),
    lambda: multiprocessing.get_context("spawn").Queue(),
    lambda: multiprocessing.get_context("spawn").Value("i", 1),
    lambda: multiprocessing.Pipe()[0],
    lambda: np.ones(3),
    lambda: np.random.default_rng(0),
    lambda: torch.ones(2, 2).to_sparse(),
    lambda: torch.ones(2, device="meta"),
    lambda: torch.ones(2).untyped_storage(),
    lambda: torch.utils.data.Subset(torch.utils.data.TensorDataset(torch.ones(2)), [1]),
    lambda: chain_of(300),
], ids=range(23))  # fmt: skip
def test_what_crosses(make):
    assert find_offenders({"root": make()}) == []


def test_a_queue_crosses_with_a_process_only():
    sent = {"args": (multiprocessing.get_context("spawn").Queue(),)}
    (offender,) = find_offenders(sent, spawning=False)
    assert (offender.code, offender.object_path) == ("LDR204", "args[0]")
    assert find_offenders(sent, spawning=True) == []


def test_all_of_them_are_found_nearest_first():
    lock = threading.Lock()
    dataset = Holder(a=Holder(deep=Holder(f=lambda x: x)), lock=lock, again=lock, g=generator())
    found = find_offenders({"dataset": dataset, "collate_fn": local_function()})
    assert [(offender.code, offender.object_path) for offender in found] == [
        ("LDR202", "collate_fn"),
        ("LDR204", "dataset.lock"),
        ("LDR204", "dataset.g"),
        ("LDR201", "dataset.a.deep.f"),
    ]


def chain_of(count):
    chain = None
    for _ in range(count):
        chain = Deep(chain)
    return chain


def test_where_it_is_written():
    sent = [local_function(), local_class(), open(__file__), argparse.ArgumentParser()]
    found = find_offenders(dict(zip("abcd", sent)))
    assert [offender.path for offender in found] == [__file__, __file__, None, None]
    assert [HERE[offender.line - 1].strip() for offender in found[:2]] == [
        "def inner(batch):",
        "class Inner:",
    ]


def test_it_is_written_below_its_decorators():
    """As the rules say it, whose findings stand at the ``def``."""
    function, local = decorated_locally()
    found = find_offenders({"a": function, "b": local})
    assert [HERE[offender.line - 1].strip() for offender in found] == [
        "def inner(batch):",
        "class Inner:",
    ]


def test_what_is_too_deep_hides_no_other():
    found = find_offenders({"dataset": Holder(chain=chain_of(2000), f=lambda x: x)})
    assert [(offender.code, offender.object_path) for offender in found] == [
        ("LDR204", "dataset"),
        ("LDR201", "dataset.f"),
    ]
    assert "RecursionError" in found[0].error


def test_sizes():
    tensor = torch.ones(1000)
    sizes = pickled_size({"dataset": Holder(tensor=tensor, row=tensor[0]), "collate_fn": plain})
    assert sizes.shared == 4000 and 0 < sizes.pickled < 1000
    assert pickled_size({"dataset": b"1" * 5000}) == Sizes(
        len(ForkingPickler.dumps(b"1" * 5000)), shared=0
    )
    assert pickled_size({"dataset": local_function()}) is None


def test_cycles_depth_and_size():
    dataset = Holder(rows=[str(number) for number in range(50_000)], f=lambda x: x)
    dataset.me = dataset
    assert [offender.object_path for offender in find_offenders({"dataset": dataset})] == [
        "dataset.f"
    ]
    deep: list = []
    for _ in range(100_000):
        deep = [deep]
    (offender,) = find_offenders({"dataset": deep})
    assert offender.code == "LDR204" and "RecursionError" in offender.error


def test_there_are_never_more_than_anybody_reads():
    assert len(find_offenders({"dataset": [eval("lambda: 0") for _ in range(200)]})) == 50


def test_state_is_asked_for_once_more():
    """What is said of the offender is about one and the same state."""
    Counts.asked = 0
    (offender,) = find_offenders({"dataset": Counts()})
    assert (Counts.asked, offender.object_path) == (2, "dataset.rows")


def test_nothing_is_shared_and_nothing_started():
    """torch's own reducers would put the tensors into shared memory, and start a thread."""
    tensor = torch.ones(1000)
    threads = threading.active_count()
    assert find_offenders({"dataset": [tensor, lambda: 0]})
    assert not tensor.is_shared() and threading.active_count() == threads
    assert not list(Path("/dev/shm").glob(f"torch_{os.getpid()}_*"))
    assert context.get_spawning_popen() is None


@pytest.mark.parametrize("make", [
    local_function, threading.Lock, lambda: decorated, socket.socket, lambda: plain,
    lambda: Holder(f=lambda x: x), lambda: multiprocessing.get_context("spawn").Lock(),
    needing_grad, lambda: functools.lru_cache(plain), ReturnsOne, lambda: Holder(a=np.ones(3)),
], ids=range(11))  # fmt: skip
def test_a_real_start_agrees(make):
    sent = make()
    process = multiprocessing.get_context("spawn").Process(target=plain, args=(sent,))
    if find_offenders({"args": (sent,)}):
        with pytest.raises(
            (AttributeError, TypeError, RuntimeError, multiprocessing.reduction.pickle.PickleError)
        ):
            process.start()
    else:
        process.start()
        process.join()
        assert process.exitcode == 0
