"""What a run looks like: pure functions from findings and source text to a string."""

from __future__ import annotations

import io
import json

import pytest
from frontends import make_finding, make_step

from flake8_dataloader.findings import Fix, Report, Skipped, Span
from flake8_dataloader.render.concise import render_concise
from flake8_dataloader.render.frame import code_frame
from flake8_dataloader.render.ink import Ink
from flake8_dataloader.render.json import render_json
from flake8_dataloader.render.rules import render_explanation, render_rules
from flake8_dataloader.render.statistics import render_statistics
from flake8_dataloader.render.text import render_text
from flake8_dataloader.rules.rule import Example, Rule
from flake8_dataloader.source import Source

PLAIN = Ink(False)

FULL = make_finding(
    path="train.py",
    span=Span(2, 18, 2, 29),
    message="a lambda crosses to the workers",
    advice="name it at module level",
    object_path="collate_fn",
    bites_on=("windows", "macos", "linux>=3.14"),
    steps=(make_step("train.py", 2, 18, "the lambda"), make_step("train.py", 2, 1, "the loader")),
)

SOURCE = Source.from_text("train.py", "import x\nloader = x.Load(lambda b: b)\n")


def test_text():
    report = Report([FULL], files=310, parsed=12, seconds=0.214)
    assert (
        render_text(report, {"train.py": SOURCE}, PLAIN)
        == """\
train.py:2:18: LDR201 a lambda crosses to the workers
     2 | loader = x.Load(lambda b: b)
       |                  ^^^^^^^^^^^
  1. train.py:2:18: the lambda
  2. train.py:2:1: the loader
  object path: collate_fn
  bites on: windows, macos, linux>=3.14
  help: name it at module level

1 finding in 1 file; looked at 310 files (12 parsed) in 0.21 s.
"""
    )


def test_text_of_little():
    finding = make_finding("LDR000", advice="report this\nplease")
    report = Report([finding, make_finding("LDR101", "b.py")], [Skipped("c.py", "?")], 3, 2, 0.1)
    assert (
        render_text(report, {}, PLAIN)
        == """\
a.py:1:1: LDR000 a lambda crosses
  help: report this
    please

b.py:1:1: LDR101 a lambda crosses
  help: name it

2 findings in 2 files; looked at 3 files (2 parsed, 1 skipped) in 0.10 s.
"""
    )


def test_text_of_nothing():
    shown = render_text(Report(files=1), {}, PLAIN)
    assert shown == "Nothing found in 1 file (0 parsed) in 0.00 s.\n"


def test_colours_change_nothing_but_colours():
    report = Report([FULL], files=1, parsed=1)
    coloured = render_text(report, {"train.py": SOURCE}, Ink(True))
    assert "\x1b[1;31mLDR201\x1b[0m" in coloured
    for style in ("\x1b[1m", "\x1b[1;31m", "\x1b[34m", "\x1b[0m"):
        coloured = coloured.replace(style, "")
    assert coloured == render_text(report, {"train.py": SOURCE}, PLAIN)


@pytest.mark.parametrize(
    ("line", "span", "shown"),
    [
        ("f(x)", Span(1, 3, 1, 4), ["f(x)", "  ^"]),
        ("f()", Span(1, 3, 1, 3), ["f()", "  ^"]),  # an empty span has one caret
        ("\tf(\tx)  ", Span(1, 5, 1, 6), ["    f(    x)", "          ^"]),
        ("f('日本', xy)", Span(1, 9, 1, 11), ["f('日本', xy)", "          ^^"]),
        ("f('日本')", Span(1, 3, 1, 7), ["f('日本')", "  ^^^^^^"]),
        ("e\u0301 = x", Span(1, 6, 1, 7), ["e\u0301 = x", "    ^"]),
        ("\x0cx = '\x1b[2J\u202e'", Span(1, 2, 1, 3), ["\ufffdx = '\ufffd[2J\ufffd'", " ^"]),
        ("for x in y:", Span(1, 5, 3, 9), ["for x in y:", "    ^^^^^^^ ... to line 3"]),
    ],
)
def test_frame(line, span, shown):
    text, carets = code_frame([line], span, PLAIN)
    assert [text, carets] == [f"     1 | {shown[0]}", f"       | {shown[1]}"]


def test_there_is_no_frame_of_a_line_that_is_not_there():
    assert code_frame(["x"], Span(2, 1, 2, 2), PLAIN) == []
    assert code_frame([], Span(1, 1, 1, 1), PLAIN) == []


def test_concise_is_the_format_of_flake8():
    report = Report([FULL, make_finding(path="b.py")])
    assert render_concise(report) == (
        "train.py:2:18: LDR201 a lambda crosses to the workers\nb.py:1:1: LDR201 a lambda crosses\n"
    )
    assert render_concise(Report()) == ""


def test_json_is_the_contract():
    fix = Fix("move it", "unsafe", "it captures a name")
    plain = make_finding("LDR601", fix=fix, cell=3, evidence="project")
    report = Report([FULL, plain], [Skipped("bad.py", "is a directory")], 310, 12, 0.21449)
    assert json.loads(render_json(report)) == {
        "version": 1,
        "findings": [
            {
                "code": "LDR201",
                "name": "lambda-crosses",
                "message": "a lambda crosses to the workers",
                "advice": "name it at module level",
                "path": "train.py",
                "line": 2,
                "column": 18,
                "end_line": 2,
                "end_column": 29,
                "cell": None,
                "door": "unpickle",
                "object_path": "collate_fn",
                "bites_on": ["windows", "macos", "linux>=3.14"],
                "evidence": "local",
                "steps": [
                    {
                        "path": "train.py",
                        "line": 2,
                        "column": 18,
                        "cell": None,
                        "message": "the lambda",
                    },
                    {
                        "path": "train.py",
                        "line": 2,
                        "column": 1,
                        "cell": None,
                        "message": "the loader",
                    },
                ],
                "fix": None,
            },
            {
                "code": "LDR601",
                "name": "lambda-crosses",
                "message": "a lambda crosses",
                "advice": "name it",
                "path": "a.py",
                "line": 1,
                "column": 1,
                "end_line": 1,
                "end_column": 2,
                "cell": 3,
                "door": "config",
                "object_path": None,
                "bites_on": [],
                "evidence": "project",
                "steps": [],
                "fix": {
                    "title": "move it",
                    "applicability": "unsafe",
                    "reason": "it captures a name",
                },
            },
        ],
        "fixed": [],
        "taken_back": [],
        "skipped": [{"path": "bad.py", "reason": "is a directory"}],
        "stats": {"files": 310, "parsed": 12, "seconds": 0.214},
    }


def test_json_is_ascii_and_carries_any_path():
    rendered = render_json(Report([make_finding(path="\udcff日.py")]))
    assert rendered.isascii()
    assert json.loads(rendered)["findings"][0]["path"] == "\udcff日.py"


def test_statistics():
    codes = ["LDR201", "LDR101", "LDR201", "LDR103", "LDR201"]
    report = Report([make_finding(code, name=code.lower()) for code in codes])
    assert render_statistics(report) == (
        "     3  LDR201  ldr201\n     1  LDR101  ldr101\n     1  LDR103  ldr103\n"
    )
    assert render_statistics(Report()) == ""


@pytest.mark.parametrize(
    ("environment", "terminal", "coloured"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_who_gets_colours(environment, terminal, coloured, monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    stream = io.StringIO()
    stream.isatty = lambda: terminal
    assert Ink.for_stream(stream).on is coloured


RULE = Rule(
    code="LDR901",
    name="too-slow",
    summary="it is slow",
    explanation="It is slow.\n\nCure\n    Wait.\n",
    check=None,
    examples=(
        Example("a loop", "\n    for x in y:\n        pass\n", fails="slow"),
        Example("no loop", "pass\n"),
    ),
)


def test_rules_are_listed_by_code():
    other = Rule("LDR201", "lambda-crosses", "a lambda crosses", "", None, ())
    assert render_rules([RULE, other]) == (
        "LDR201  lambda-crosses  unpickle   a lambda crosses\n"
        "LDR901  too-slow        advice     it is slow [off by default]\n"
    )


def test_a_rule_explains_itself():
    assert (
        render_explanation(RULE)
        == """\
LDR901 too-slow (advice) [off by default]

It is slow.

Cure
    Wait.

Breaks: a loop

    for x in y:
        pass

Works: no loop

    pass
"""
    )
