"""The command: exit status, what goes to which stream, and input of every kind."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys

import pytest
from frontends import BAD_SCRIPT, CLEAN_SCRIPT, make_finding, run_dlfix

from flake8_dataloader import analysis, cli
from flake8_dataloader.rules import RULES


@pytest.fixture
def project(tmp_path):
    (tmp_path / "bad.py").write_text(BAD_SCRIPT)
    (tmp_path / "clean.py").write_text(CLEAN_SCRIPT)
    return tmp_path


@pytest.fixture
def run_main(project, monkeypatch, capsys):
    """Runs ``dlfix`` in this process, with an analysis that does what ``analyze`` does."""
    monkeypatch.chdir(project)

    def run(analyze, *arguments: str) -> tuple[int, str, str]:
        def analyze_main(source, settings, workspace):
            return analysis.Analysis(analyze(source))

        monkeypatch.setattr(analysis, "analyze_main", analyze_main)
        status = cli.main(list(arguments))
        return (status, *capsys.readouterr())

    return run


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ("", 1),
        (".", 1),
        ("bad.py", 1),
        ("clean.py", 0),
        ("clean.py bad.py --format concise", 1),
        ("clean.py --format json bad.py", 1),
        ("bad.py --exit-zero", 0),
        ("bad.py --ignore LDR2,LDR101", 0),
        ("bad.py --select LDR3", 0),
        (". --exclude bad.py", 0),
        ("bad.py --exclude bad.py", 1),
        ("bad.py --statistics", 1),
        ("--version", 0),
        ("--help", 0),
        ("rules", 0),
        ("explain LDR201", 0),
        ("explain --help", 0),
        ("nowhere.py", 2),
        ("--nonsense", 2),
        ("--format xml", 2),
        ("--form json", 2),
        ("--select LDR999", 2),
        ("--exclude !", 2),
        ("--statistics --format json", 2),
        ("--stdin-filename a.py", 2),
        ("- bad.py", 2),
        ("explain", 2),
        ("explain LDR999", 2),
        ("rules LDR201", 2),
    ],
)
def test_exit_status(project, arguments, status):
    done = run_dlfix(*arguments.split(), cwd=project)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    assert bool(done.stderr) == (status == 2)
    assert bool(done.stdout) == (status != 2)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("nowhere.py", "dlfix: nowhere.py: no such file or folder\n"),
        ("--select LDR21", 'dlfix: --select: unknown code "LDR21"; did you mean "LDR201"?\n'),
        ("--exclude !", "dlfix: --exclude: Invalid git pattern: '!'\n"),
        ("explain LDR21", 'dlfix: no rule "LDR21"; did you mean "LDR201"? (see: dlfix rules)\n'),
    ],
)
def test_wrong_usage_says_what_is_wrong(project, arguments, said):
    assert run_dlfix(*arguments.split(), cwd=project).stderr == said


def test_wrong_settings_are_wrong_usage(project):
    (project / "pyproject.toml").write_text("[tool.dlfix]\nselct = []\n")
    done = run_dlfix(cwd=project)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("dlfix: pyproject.toml: [tool.dlfix] selct: unknown key; did you")


def test_the_settings_of_the_project_count_and_options_replace_them(project):
    (project / "pyproject.toml").write_text("[tool.dlfix]\nignore = ['LDR']\n")
    assert run_dlfix(cwd=project).returncode == 0
    assert run_dlfix("--ignore", "LDR9", cwd=project).returncode == 1
    assert run_dlfix("--ignore=", cwd=project).returncode == 1


def test_help_says_that_nothing_is_run(project):
    text = " ".join(run_dlfix("-h", cwd=project).stdout.split())
    assert "never runs or imports the code that it reads" in text


def test_explain_and_rules_print_what_the_rules_say(project):
    listed = run_dlfix("rules", cwd=project).stdout.splitlines()
    assert [line.split()[0] for line in listed] == [rule.code for rule in RULES]
    explained = run_dlfix("explain", "LDR201", cwd=project).stdout
    assert "What happens" in explained and "Breaks: a lambda as collate_fn" in explained


def test_a_folder_named_like_a_command_can_be_reached(project):
    (project / "explain").mkdir()
    (project / "bad.py").rename(project / "explain" / "bad.py")
    done = run_dlfix("./explain", "--format=concise", cwd=project)
    assert done.stdout.startswith("explain/bad.py:10:".replace("/", os.sep))


@pytest.mark.parametrize(("name", "shown"), [(None, "stdin"), ("src/x.py", "src/x.py")])
def test_standard_input(project, name, shown):
    options = ["--stdin-filename", name] if name else []
    done = run_dlfix("-", "--format=concise", *options, cwd=project, stdin=BAD_SCRIPT.encode())
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == [shown, shown]
    assert done.returncode == 1


def test_colours(project):
    assert "\x1b[" not in run_dlfix(cwd=project).stdout
    assert "\x1b[" in run_dlfix(cwd=project, FORCE_COLOR="1").stdout
    assert "\x1b[" not in run_dlfix(cwd=project, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" not in run_dlfix("--format=json", cwd=project, FORCE_COLOR="1").stdout


def test_any_terminal_can_show_any_source(project):
    (project / "bad.py").write_text("é = '日本'\n" + BAD_SCRIPT.replace("lambda b", "lambda é_b"))
    done = run_dlfix(cwd=project, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (1, "")
    assert "lambda \\xe9_b" in done.stdout


def test_statistics_follow_the_findings(project):
    done = run_dlfix("--statistics", "--format=concise", cwd=project)
    assert done.stdout.splitlines()[-1].split() == ["2", "LDR201", "lambda-crosses"]


def test_our_own_error_is_a_finding_and_the_others_go_on(run_main):
    def analyze(source):
        if source.path == "bad.py":
            raise RecursionError("too deep\nfor us")
        return [make_finding(path=source.path)]

    status, out, err = run_main(analyze, "--format=concise", "--select=LDR2", "--exit-zero")
    assert (status, err) == (2, "")
    first, second = out.splitlines()
    said = r"bad.py:1:1: LDR000 .*: RecursionError: too deep for us \(test_cli.py:\d+\)"
    assert re.fullmatch(said, first)
    assert second == "clean.py:1:1: LDR201 a lambda crosses"


def test_an_error_outside_of_any_file_is_one_line(run_main, monkeypatch):
    def refuse(*_):
        raise ZeroDivisionError("nothing left")

    monkeypatch.setattr(cli, "render_text", refuse)
    status, out, err = run_main(lambda source: [])
    assert (status, out, err) == (2, "", "dlfix: internal error: ZeroDivisionError: nothing left\n")


def test_ctrl_c_is_quiet(run_main):
    def analyze(source):
        raise KeyboardInterrupt

    assert run_main(analyze) == (130, "", "")


def test_findings_are_in_order_and_counted(run_main):
    def analyze(source):
        if source.path == "clean.py":
            return None
        return [make_finding(path=source.path, line=line) for line in (9, 2, 5)]

    _, out, _ = run_main(analyze, "--format=json")
    report = json.loads(out)
    assert [finding["line"] for finding in report["findings"]] == [2, 5, 9]
    assert (report["stats"]["files"], report["stats"]["parsed"]) == (2, 1)


def test_a_reader_that_has_enough_is_no_error(run_main, monkeypatch):
    class Closed(io.StringIO):
        def flush(self):
            raise BrokenPipeError

        def fileno(self):
            return spare.fileno()

    with open("/dev/null" if sys.platform != "win32" else "NUL", "w") as spare:
        monkeypatch.setattr(sys, "stdout", Closed())
        assert run_main(lambda source: [])[0] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell with pipes")
def test_head_closes_the_pipe_quietly(project):
    (project / "bad.py").write_text(BAD_SCRIPT + "# filler\n" * 10)
    for number in range(100):
        (project / f"more{number}.py").write_text(BAD_SCRIPT)
    command = f"{sys.executable} -m flake8_dataloader.cli | head -n 1"
    done = subprocess.run(command, shell=True, cwd=project, capture_output=True, text=True)
    assert done.stdout.startswith("bad.py:10:63: LDR201")
    assert done.stderr == ""
