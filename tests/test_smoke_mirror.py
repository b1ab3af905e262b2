"""The mirror of the file system that ``dlfix smoke --fixed`` runs scripts in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from smoking import write

from flake8_dataloader.smoke.elsewhere import moved
from flake8_dataloader.smoke.mirror import Mirror
from flake8_dataloader.smoke.plan import Plan


def mirrored(tmp_path: Path, *files: Path, inside: tuple = (), **changed: bytes) -> tuple:
    """A mirror with copies of ``files``, and the function that gives a path in it."""
    news = {str(file): changed[file.stem] for file in files if file.stem in changed}
    mirror = Mirror(map(str, files), map(str, inside), news)
    mirror.make(str(tmp_path / "run" / "mirror"))
    return mirror, lambda path: Path(mirror.of(str(path)))


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "home" / "project"
    write(folder, "print(1)\n", "pkg/sub/data.py")
    write(folder, "", "pkg/__init__.py")
    write(folder, "", "pkg/other/more.py")
    write(folder, "rows", "data/rows.csv")
    write(folder, "key: 1", "config.yaml")
    write(folder, "", "pkg/__pycache__/data.pyc")
    write(folder, "shared", "../shared/rows.csv")
    return folder


def test_the_files_are_copies_and_data_is_linked(tmp_path, project):
    data = project / "pkg/sub/data.py"
    _, at = mirrored(tmp_path, data, data=b"print(2)\n")
    assert at(data).read_bytes() == b"print(2)\n" and not at(data).is_symlink()
    assert data.read_text() == "print(1)\n"
    assert at(project / "data").is_symlink() and at(project / "config.yaml").is_symlink()
    assert (at(project) / "data" / "rows.csv").read_text() == "rows"


def test_a_package_is_whole(tmp_path, project):
    """What looks for its project from its real path finds the mirror's."""
    _, at = mirrored(tmp_path, project / "pkg/sub/data.py")
    package = at(project / "pkg")
    assert not (package / "__init__.py").is_symlink()
    assert (package / "other" / "more.py").is_file() and (package / "other").is_symlink()
    assert not (package / "__pycache__").exists()


def test_paths_that_lead_out_of_the_project_lead_somewhere(tmp_path, project):
    _, at = mirrored(tmp_path, project / "pkg/sub/data.py")
    assert (at(project) / ".." / "shared" / "rows.csv").read_text() == "shared"


def test_what_is_created_in_the_working_directory_stays_in_the_mirror(tmp_path, project):
    folder = project / "data"
    _, at = mirrored(tmp_path, project / "pkg/sub/data.py", inside=(folder,))
    (at(folder) / "new").write_text("")
    assert not (folder / "new").exists()


def test_links_lead_into_the_mirror_where_it_differs(tmp_path, project):
    data = project / "pkg/sub/data.py"
    (project / "alias.py").symlink_to(data)
    (project / "package").symlink_to("pkg")
    (project / "broken").symlink_to("nowhere")
    _, at = mirrored(tmp_path, data, data=b"print(2)\n")
    there = at(project)
    assert (there / "alias.py").read_bytes() == b"print(2)\n"
    assert (there / "package" / "sub" / "data.py").read_bytes() == b"print(2)\n"
    assert (there / "broken").is_symlink() and not (there / "broken").exists()


def test_a_file_that_is_reached_by_a_link(tmp_path, project):
    alias = project / "alias.py"
    alias.symlink_to(project / "pkg/sub/data.py")
    _, at = mirrored(tmp_path, alias, alias=b"print(2)\n")
    assert (at(project) / "alias.py").read_bytes() == b"print(2)\n"
    assert alias.read_text() == "print(1)\n"


def test_original_paths_come_back(tmp_path, project):
    data = project / "pkg/sub/data.py"
    mirror, at = mirrored(tmp_path, data)
    said = {"places": [{"path": str(at(data)), "line": 1}], "evidence": f"no file {at(data)}"}
    here = {"places": [{"path": str(data), "line": 1}], "evidence": f"no file {data}"}
    assert mirror.back(said) == here


def test_a_folder_that_may_not_be_listed(tmp_path, project, monkeypatch):
    real = os.listdir

    def listdir(folder):
        if str(folder) == str(project.parent):
            raise PermissionError
        return real(folder)

    monkeypatch.setattr(os, "listdir", listdir)
    _, at = mirrored(tmp_path, project / "pkg/sub/data.py")
    assert (at(project) / "config.yaml").read_text() == "key: 1"
    assert os.listdir(at(project.parent)) == ["project"]


def test_where_links_are_refused_what_is_near_is_copied(tmp_path, project, monkeypatch):
    def refuse(*_, **__):
        raise OSError

    monkeypatch.setattr(os, "symlink", refuse)
    data = project / "pkg/sub/data.py"
    for foreign in (".git", "data/node_modules"):
        (project / foreign).mkdir()
    _, at = mirrored(tmp_path, data, inside=(project,), data=b"print(2)\n")
    assert at(data).read_bytes() == b"print(2)\n"
    assert (at(project) / "data" / "rows.csv").read_text() == "rows"
    assert (at(project) / "config.yaml").read_text() == "key: 1"
    assert not (at(project.parent) / "shared").exists()
    assert os.listdir(at(project) / "data") == ["rows.csv"] and ".git" not in os.listdir(
        at(project)
    )


def test_modules_that_are_found_from_anywhere_come_from_the_mirror(tmp_path, project, monkeypatch):
    """As those of a project that is installed as editable."""
    monkeypatch.syspath_prepend(project)
    data = project / "pkg/sub/data.py"
    mirror, at = mirrored(tmp_path, data)
    plan = moved(Plan(["python", "train.py", str(data), "data"], str(project)), mirror)
    assert plan.environment["PYTHONPATH"].split(os.pathsep)[0] == str(at(project))
    assert plan.command == ["python", "train.py", str(at(data)), "data"]


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
def test_a_copy_keeps_its_mode_and_its_time(tmp_path, project):
    data = project / "pkg/sub/data.py"
    data.chmod(0o755)
    os.utime(data, (1, 1))
    _, at = mirrored(tmp_path, data)
    assert (at(data).stat().st_mode & 0o777, at(data).stat().st_mtime) == (0o755, 1)
