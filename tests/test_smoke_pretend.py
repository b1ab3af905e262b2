"""A pretended GPU: the calls that it shows, where its tensors are, and what it cannot do."""

from __future__ import annotations

import json

import pytest
from labels import expected
from smoke_events import example, said, seen_in

torch = pytest.importorskip("torch")
without_gpu = pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a GPU")

#: Where the result is under pretence. ``x`` is on the CPU, ``y`` is ``x`` moved.
ON_CUDA = (
    "y", "x.cuda()", "x.to(0)", "x.to(y)", 'x.to(device="cuda:0", dtype=torch.half)', "y[1:]",
    "y * 2", "y + x", "y.double()", "y.share_memory_()", "copy.deepcopy(y)", "torch.cat([y, y])",
    "torch.nn.Parameter(y)", "y.reshape(2, 2).max(0).values", "y.copy_(x)", "torch.zeros_like(y)",
    'torch.zeros(2, device="cuda", pin_memory=False)', 'torch.as_tensor(x, device="cuda")',
    'torch.zeros(2, device=torch.device("cuda", 0))', 'torch.nn.Linear(1, 1, device="cuda").weight',
    'torch.nn.Linear(1, 1).to("cuda").weight', "torch.nn.Linear(1, 1).cuda().bias", "trained()",
    'under(torch.device("cuda"), lambda: torch.zeros(1))', 'loaded("cuda")', "streamed()",
    "torch.nn.DataParallel(torch.nn.Linear(4, 1)).cuda()(y)", "y.untyped_storage()", "y.storage()",
    "torch.compile(torch.nn.Linear(4, 1).cuda())(y)",
)  # fmt: skip
ON_CPU = (
    "x", "x.cpu()", "y.cpu()", 'y.to("cpu")', "y.to(x)", "(y * 2).cpu()", "x.copy_(y)", "x + 1",
    'torch.zeros_like(y, device="cpu")', 'loaded("cpu")', "y.cuda().cpu()", "x.pin_memory()",
    "torch.nn.Linear(1, 1).cuda().cpu().weight",
)  # fmt: skip

#: What scripts ask of a GPU, and the documented limits: expressions with what they give.
ANSWERS = {
    "torch.cuda.is_available(), torch.cuda.device_count()": "(True, 1)",
    "torch.accelerator.current_accelerator().type": "'cuda'",
    "torch.cuda.get_device_name(0)": "'pretended by dlfix'",
    "torch.cuda.get_device_properties(0).total_memory > 2**30": "True",
    "torch.cuda.memory_allocated(), torch.cuda.max_memory_allocated()": "(0, 0)",
    "torch.cuda.empty_cache(), torch.cuda.reset_peak_memory_stats()": "(None, None)",
    "torch.cuda.is_initialized()": "False",
    "y.device.type, y.is_cuda": "('cpu', False)",
    "y.cuda() is y, x.cpu() is x, y.cpu() is y": "(True, True, False)",
    'torch.zeros(1, device="cuda", requires_grad=True).is_leaf': "True",
    'torch.Generator(device="cuda")': "RuntimeError",
    "torch.cuda.FloatTensor(1)": "TypeError",
    'in_thread(lambda: torch.zeros(1, device="cuda"))': "NotImplementedError",
    "torch.eye(2).to_sparse().cuda().is_sparse": "True",
}

PRETENDING = """
import copy, io, json, sys
from concurrent.futures import ThreadPoolExecutor
import torch
from flake8_dataloader.smoke.inside.pretend import is_pretended

x = torch.arange(4.0)
y = x.to("cuda")

def under(context, act):
    with context:
        return act()

def in_thread(act):
    return ThreadPoolExecutor().submit(act).result()

def loaded(device):
    file = io.BytesIO()
    torch.save(x, file)
    file.seek(0)
    return torch.load(file, map_location=device)

def streamed():
    with torch.cuda.stream(torch.cuda.Stream()):
        moved = x.to("cuda", non_blocking=True)
    moved.record_stream(torch.cuda.current_stream())
    torch.cuda.current_stream().wait_stream(torch.cuda.default_stream())
    return moved

def trained():
    net = torch.nn.Linear(4, 1).to("cuda")
    optimizer, scaler = torch.optim.AdamW(net.parameters()), torch.amp.GradScaler("cuda")
    with torch.autocast("cuda"):
        loss = net(y).sum()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    torch.cuda.synchronize()
    return net.weight.grad

def answer(expression):
    try:
        return repr(eval(expression))
    except Exception as error:
        return type(error).__name__

placed, asked = json.load(open("expressions.json"))
places = {expression: is_pretended(eval(expression)) for expression in placed}
json.dump([places, {expression: answer(expression) for expression in asked}], open("out.json", "w"))
"""


@pytest.mark.parametrize("code, number", [("LDR102", 1), ("LDR301", 0), ("LDR301", 2)])
def test_a_pretended_gpu_shows_the_call(code, number, tmp_path):
    source = example(code, number)
    seen = seen_in(tmp_path, source, pretend=True)
    assert said(seen, "cuda") == expected(source), seen.output
    assert {event["outcome"] for event in seen.of("cuda")} == {"called"}
    assert list(seen.of("batch")), seen.output


@pytest.mark.parametrize("number, object_path", [(0, "dataset.tensors[0]"), (1, "dataset.rows")])
def test_a_pretended_tensor_crosses(number, object_path, tmp_path):
    seen = seen_in(tmp_path, example("LDR205", number), pretend=True)
    assert {(event["code"], event["object_path"]) for event in seen.of("hazard")} == {
        ("LDR205", object_path)
    }
    assert list(seen.of("batch")), seen.output


@pytest.mark.parametrize("code, number", [("LDR102", 4), ("LDR205", 3)])
def test_a_pretended_gpu_shows_nothing_in_a_good_example(code, number, tmp_path):
    seen = seen_in(tmp_path, example(code, number), pretend=True)
    assert said(seen, "cuda", "hazard") == set()
    assert list(seen.of("batch")), seen.output


def test_children_of_others_than_loaders_may_use_cuda(tmp_path):
    source = """
        import torch
        import torch.multiprocessing as mp

        def train(rank):
            torch.zeros(1).to("cuda")

        if __name__ == "__main__":
            mp.spawn(train, nprocs=1)
    """
    (event,) = seen_in(tmp_path, source, pretend=True).of("cuda")
    assert (event["phase"], event["code"]) == ("work", None)


@pytest.fixture(scope="module")
def pretended(tmp_path_factory) -> tuple[dict[str, bool], dict[str, str]]:
    folder = tmp_path_factory.mktemp("pretended")
    (folder / "expressions.json").write_text(json.dumps([ON_CUDA + ON_CPU, list(ANSWERS)]))
    seen = seen_in(folder, PRETENDING, pretend=True)
    assert (folder / "out.json").exists(), seen.output
    return json.loads((folder / "out.json").read_text())


@pytest.mark.parametrize("expression", ON_CUDA + ON_CPU)
def test_where_a_pretended_tensor_is(expression, pretended):
    assert pretended[0][expression] == (expression in ON_CUDA)


@without_gpu
@pytest.mark.parametrize("expression", ANSWERS)
def test_what_a_pretended_gpu_answers(expression, pretended):
    assert pretended[1][expression] == ANSWERS[expression]
