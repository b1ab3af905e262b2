"""Which files are checked."""

from __future__ import annotations

import os
import sys

import pytest

from flake8_dataloader import files
from flake8_dataloader.files import NoSuchPath, find_files
from flake8_dataloader.findings import Skipped
from flake8_dataloader.patterns import Patterns


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """Makes the files that a string names, in a working directory of their own."""
    monkeypatch.chdir(tmp_path)

    def make(names: str, **contents: str):
        for name in names.split():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        for name, text in contents.items():
            (tmp_path / name).write_text(text)
        return tmp_path

    return make


def found(*paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    paths_found, skipped = find_files(paths or ["."], Patterns(os.getcwd(), exclude))
    assert skipped == []
    return [path.replace(os.sep, "/") for path in paths_found]


def write(path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_a_folder_is_walked_for_python_files_in_order(tree):
    tree("b.py a.py sub/deep/c.py sub/d.pyi e.txt .hidden/f.py x.py/g.py")
    assert found() == [".hidden/f.py", "a.py", "b.py", "sub/deep/c.py", "x.py/g.py"]


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tree):
    write(tree("script build/gen.py") / ".gitignore", "build/")
    assert found("script", "build/gen.py", exclude=("script",)) == ["build/gen.py", "script"]


def test_each_file_comes_once(tree):
    top = tree("sub/a.py")
    assert found("sub", "sub/a.py", "./sub/../sub", str(top / "sub")) == ["sub/a.py"]


def test_paths_outside_the_working_directory_stay_absolute(tree, monkeypatch):
    top = tree("a.py sub/b.py")
    monkeypatch.chdir(top / "sub")
    assert find_files(["..", "b.py"], Patterns())[0] == sorted([str(top / "a.py"), "b.py"])


def test_a_path_that_is_not_there(tree):
    tree("a.py")
    with pytest.raises(NoSuchPath, match="nowhere: no such file or folder"):
        found("a.py", "nowhere")


@pytest.mark.parametrize(
    "folder", [".git", "__pycache__", "node_modules", ".tox", "lib/site-packages"]
)
def test_folders_that_hold_no_source_are_left_out(tree, folder):
    tree(f"a.py {folder}/b.py")
    assert found() == ["a.py"]


@pytest.mark.parametrize("marker", ["pyvenv.cfg", "conda-meta/history"])
def test_environments_are_left_out_whatever_their_name(tree, marker):
    tree(f"a.py my-env/{marker} my-env/lib/b.py")
    assert found() == ["a.py"]
    assert found("my-env/lib") == ["my-env/lib/b.py"]


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        (("build",), ["a.py", "src/a.py", "src/b.py"]),
        (("/a.py",), ["build/c.py", "src/a.py", "src/b.py"]),
        (("a.py", "build/"), ["src/b.py"]),
        (("src/*", "!src/b.py"), ["a.py", "build/c.py", "src/b.py"]),
        (("**/b.py",), ["a.py", "build/c.py", "src/a.py"]),
    ],
)
@pytest.mark.parametrize("how", ["exclude", ".gitignore"])
def test_exclude_and_gitignore_speak_one_language(tree, patterns, left, how):
    top = tree("a.py build/c.py src/a.py src/b.py")
    if how == "exclude":
        assert found(exclude=patterns) == left
    else:
        write(top / ".gitignore", "\n".join(patterns))
        assert found() == left


def test_an_inner_gitignore_overrules_an_outer_one(tree):
    top = tree("gen_a.py sub/gen_a.py sub/b.py sub/deep/gen_a.py")
    write(top / ".gitignore", "# generated\ngen_*.py\n")
    write(top / "sub/.gitignore", "!gen_*.py\n/b.py\n")
    assert found() == ["sub/deep/gen_a.py", "sub/gen_a.py"]


def test_gitignore_files_count_up_to_the_repository_root(tree):
    top = tree("repo/.git/HEAD repo/a.py repo/sub/a.py repo/sub/b.py")
    write(top / ".gitignore", "*.py")
    write(top / "repo/.gitignore", "a.py")
    assert found("repo") == ["repo/sub/b.py"]
    assert found("repo/sub") == ["repo/sub/b.py"]


def test_outside_a_repository_nothing_above_counts(tree):
    top = tree("sub/a.py")
    write(top / ".gitignore", "*.py")
    assert found("sub") == ["sub/a.py"]


def test_a_folder_that_is_named_is_walked_even_where_it_is_ignored(tree):
    top = tree(".git/HEAD build/a.py build/sub/b.py")
    write(top / ".gitignore", "build/")
    assert found() == []
    assert found("build/sub") == ["build/sub/b.py"]
    assert found("build", exclude=("build",)) == ["build/a.py", "build/sub/b.py"]


def test_a_gitignore_line_that_is_no_pattern_is_passed_over(tree):
    top = tree("a.py b.py")
    (top / ".gitignore").write_bytes(b"!\n\xff\xfe\na.py\nx\\\n")
    assert found() == ["b.py"]


def test_links_to_folders_are_not_followed_so_loops_do_no_harm(tree):
    top = tree("sub/a.py")
    (top / "sub/loop").symlink_to(top)
    (top / "link.py").symlink_to("sub/a.py")
    assert found() == ["link.py", "sub/a.py"]


def test_a_broken_link_is_found_so_that_reading_it_can_say_so(tree):
    (tree("") / "gone.py").symlink_to("nowhere")
    assert found() == ["gone.py"]
    assert found("gone.py") == ["gone.py"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_would_hang_and_is_left_out(tree):
    os.mkfifo(tree("a.py") / "pipe.py")
    assert found() == ["a.py"]


def test_a_folder_that_cannot_be_listed_is_said(tree, monkeypatch):
    tree("a.py locked/b.py")
    scandir = os.scandir

    def refuse_locked(folder):
        if folder.endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(files.os, "scandir", refuse_locked)
    paths, [skipped] = find_files(["."], Patterns())
    assert paths == ["a.py"]
    assert skipped == Skipped("locked", "cannot list this folder: Permission denied")
