"""Code that would keep a careless analysis busy, or break it: an answer or a reason, always."""

from __future__ import annotations

import pytest

from flake8_dataloader.analysis import analyze
from flake8_dataloader.settings import Settings
from flake8_dataloader.source import Source, SourceError

HEAD = "from torch.utils.data import DataLoader\n"
LOADER = "    DataLoader(a, num_workers=2)\n"


def codes(text: str) -> list[str]:
    findings = analyze(Source.from_text("x.py", HEAD + text), Settings())
    return [finding.code for finding in findings or []]


FINE = {
    "every function calls the next one twice": "".join(
        f"def f{i}(x):\n    f{i + 1}(x)\n    f{i + 1}(x)\n" for i in range(30)
    )
    + "def f30(a):\n"
    + LOADER
    + 'if __name__ == "__main__":\n    f0(1)\n',
    "a thousand undecided branches": "def m(a):\n"
    + "".join(f"    if a.x{i}:\n        y = {i}\n" for i in range(1000))
    + LOADER,
    "ninety nested branches": "def m(a):\n"
    + "".join(f"{' ' * (i + 4)}if a.x{i}:\n" for i in range(90))
    + " " * 90
    + LOADER,
    "a long function": "def m(a):\n" + "    x = a + 1\n" * 5000 + LOADER,
    "a function that calls itself": "def m(a):\n    m(a)\n    m(a)\n" + LOADER,
    "classes that inherit in a circle": "class B(C): pass\nclass C(B): pass\na = C()\n"
    + LOADER.strip(),
    "containers that hold themselves": 'a = []\na.append(a)\nb = {"b": a}\nb["c"] = b\n'
    + LOADER.strip(),
    "attributes that lead to themselves": "class A:\n    def __getattr__(self, n):\n"
    "        return getattr(self.x, n)\n    def __getitem__(self, i):\n        return self[i]\n"
    "a = A()\n" + LOADER.strip(),
    "a slice that no list takes": "x = [1, 2, 3]\na = x['a':2.5]\n" + LOADER.strip(),
    "numbers that nobody should compute": "x = 9 ** 9 ** 9 ** 9\n"
    + "y = 'a' * 10 ** 12\na = [0] * 10 ** 10\n"
    + LOADER.strip(),
}


@pytest.mark.parametrize("text", FINE.values(), ids=FINE.keys())
def test_answers(text: str) -> None:
    assert codes(text) == ["LDR401"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = " + "(" * 400 + "1" + ")" * 400, "syntax error in line 2"),
        ("x = " + "+".join(["1"] * 20_000), "nested too deeply"),
        ("x = a" + ".b" * 3000, "nested too deeply"),
        ("print 'python 2'", "syntax error in line 2"),
    ],
)
def test_says_why_not(text: str, reason: str) -> None:
    with pytest.raises(SourceError) as error:
        codes(text + "\nDataLoader(x, num_workers=1)\n")
    assert reason in error.value.reason


def test_the_code_is_never_run(tmp_path) -> None:
    canary = tmp_path / "ran"
    assert codes(f"open({str(canary)!r}, 'w')\nDataLoader([], num_workers=1)\n") == ["LDR401"]
    assert not canary.exists()
