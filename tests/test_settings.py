"""[tool.dlfix]: what it means, and what is said where it makes no sense."""

from __future__ import annotations

import os

import pytest

from flake8_dataloader.config import load_settings
from flake8_dataloader.python_range import allows
from flake8_dataloader.settings import Settings, SettingsError


@pytest.fixture
def load(tmp_path, monkeypatch):
    """Loads the settings of a pyproject.toml with this text, from its folder."""
    monkeypatch.chdir(tmp_path)

    def load_text(text: str | bytes) -> Settings:
        data = text if isinstance(text, bytes) else text.encode()
        (tmp_path / "pyproject.toml").write_bytes(data)
        return load_settings(str(tmp_path))

    return load_text


def test_without_a_table_the_defaults_hold(load):
    assert load("") == load("[tool.black]\n") == load("[project]\nname = 'x'\n") == Settings()


def test_every_key(load, tmp_path):
    settings = load("""
        [tool.dlfix]
        select = ["LDR2", "LDR101"]
        ignore = ["LDR203"]
        exclude = ["build/", "*_pb2.py"]
        platforms = ["windows"]
        python = ">=3.11"
        unpicklable = {"mylib.Client" = "a mylib client"}
        [tool.dlfix.per-file-ignores]
        "tests/*" = ["LDR2"]
    """)
    assert settings.select == ("LDR2", "LDR101")
    assert settings.ignore == ("LDR203",)
    assert settings.exclude.base == str(tmp_path)
    assert settings.exclude.lines == ("build/", "*_pb2.py")
    assert settings.platforms == ("windows",)
    assert settings.python == ">=3.11"
    assert settings.unpicklable == (("mylib.Client", "a mylib client"),)
    assert not settings.wants("LDR201", os.path.join("tests", "sub", "a.py"))


def test_the_nearest_pyproject_upwards_counts(tmp_path, monkeypatch):
    inner = tmp_path / "a" / "b" / "c"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[tool.dlfix]\nselect = ['LDR1']")
    (tmp_path / "a" / "pyproject.toml").write_text(
        "[tool.dlfix]\nselect = ['LDR2']\nper-file-ignores = {'/b/c/*' = ['LDR2']}"
    )
    settings = load_settings(str(inner))
    assert settings.select == ("LDR2",)
    monkeypatch.chdir(inner)
    assert not settings.wants("LDR201", "x.py")
    assert settings.wants("LDR201", "../x.py")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("selct = []", 'pyproject.toml: [tool.dlfix] selct: unknown key; did you mean "select"?'),
        ("zzz = 1", "pyproject.toml: [tool.dlfix] zzz: unknown key"),
        ("select = 'LDR2'", "[tool.dlfix] select: must be a list of strings"),
        ("ignore = [2]", "[tool.dlfix] ignore: must be a list of strings"),
        ("ignore = ['LDR211']", '[tool.dlfix] ignore: unknown code "LDR211"; did you mean'),
        ("select = ['E5']", '[tool.dlfix] select: unknown code "E5"'),
        ("select = ['']", '[tool.dlfix] select: unknown code ""'),
        ("exclude = 'build'", "[tool.dlfix] exclude: must be a list of strings"),
        ("exclude = ['!']", "[tool.dlfix] exclude: Invalid git pattern: '!'"),
        ("per-file-ignores = []", "[tool.dlfix] per-file-ignores: must be a table"),
        ("per-file-ignores = {a = 'LDR2'}", 'per-file-ignores "a": must be a list of strings'),
        ("per-file-ignores = {a = ['LD']}", 'per-file-ignores "a": unknown code "LD"'),
        ("platforms = ['win']", '[tool.dlfix] platforms: unknown platform "win"'),
        ("platforms = ['window']", 'did you mean "windows"? (known: windows, macos, linux)'),
        ("platforms = []", "[tool.dlfix] platforms: must name at least one of windows"),
        (
            "unpicklable = ['a.B']",
            "unpicklable: must be a table of dotted names and what they make",
        ),
        ("unpicklable = {Client = 'it'}", 'such as {"mylib.Client" = "a mylib client"}'),
        ("unpicklable = {'a.B' = 3}", "[tool.dlfix] unpicklable: must be a table of dotted names"),
        ("python = 3.10", "[tool.dlfix] python: must be a string such as '>=3.10'"),
        ("python = 'new'", "[tool.dlfix] python: 'new' is not a comparison such as '>=3.10'"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(load, text, said):
    with pytest.raises(SettingsError) as caught:
        load(f"[tool.dlfix]\n{text}\n")
    assert said in str(caught.value)
    assert str(caught.value).startswith("pyproject.toml: ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[tool.dlfix", "pyproject.toml: Expected ']'"),
        (b"x = '\xff'", "pyproject.toml: 'utf-8' codec can't decode"),
        ("tool = 3", "pyproject.toml: [tool.dlfix] must be a table"),
        ("[tool]\ndlfix = 3", "pyproject.toml: [tool.dlfix] must be a table"),
        ("[project]\nrequires-python = '^3.9'", "[project] requires-python: '^3.9' is not a"),
    ],
)
def test_a_file_that_makes_no_sense_is_named(load, text, said):
    with pytest.raises(SettingsError) as caught:
        load(text)
    assert said in str(caught.value)


def test_python_comes_from_the_project_where_the_table_is_silent(load):
    project = "[project]\nrequires-python = '>=3.9,<3.14'\n"
    assert not load(project).python_allows((3, 14))
    assert load(project + "[tool.dlfix]\npython = '>=3.12'").python_allows((3, 14))


@pytest.mark.parametrize(
    ("select", "ignore", "on", "off"),
    [
        (("LDR",), (), "LDR101 LDR201 LDR601", "LDR901"),
        (("LDR2",), (), "LDR201 LDR207", "LDR101 LDR901"),
        (("LDR",), ("LDR2",), "LDR101", "LDR201"),
        (("LDR201",), ("LDR2",), "LDR201", "LDR202 LDR101"),
        (("LDR2",), ("LDR201",), "LDR202", "LDR201"),
        (("LDR201",), ("LDR201",), "", "LDR201"),
        (("LDR", "LDR9"), (), "LDR101 LDR901", ""),
        (("LDR901",), (), "LDR901", "LDR902 LDR101"),
        (("LDR9",), ("LDR902",), "LDR901", "LDR902"),
        ((), (), "", "LDR101"),
    ],
)
def test_the_longest_prefix_wins_and_advice_must_be_asked_for(select, ignore, on, off):
    settings = Settings(select=select, ignore=ignore)
    assert [code for code in (on + " " + off).split() if settings.wants(code, "a.py")] == on.split()


def test_per_file_ignores_are_prefixes_as_well(load):
    settings = load("""
        [tool.dlfix]
        select = ["LDR", "LDR201"]
        per-file-ignores = {"tests/" = ["LDR2"], "*_test.py" = ["LDR1"]}
    """)
    wanted = {
        path: [code for code in ("LDR101", "LDR201", "LDR202") if settings.wants(code, path)]
        for path in ("a.py", "tests/a.py", "tests/a_test.py", "a_test.py")
    }
    assert wanted == {
        "a.py": ["LDR101", "LDR201", "LDR202"],
        "tests/a.py": ["LDR101", "LDR201"],  # selected by a longer prefix than it is ignored
        "tests/a_test.py": ["LDR201"],
        "a_test.py": ["LDR201", "LDR202"],
    }


@pytest.mark.parametrize(
    ("specifier", "allowed"),
    [
        ("", True),
        (">=3.10", True),
        (">=3.14", True),
        (">= 3.14.2 , < 4", True),
        (">=3.15", False),
        (">=3", True),
        (">=4", False),
        (">3.13", True),
        (">3.14", True),
        ("<3.14", False),
        ("<3.14.1", True),
        ("<=3.14", True),
        ("<=3.13.9", False),
        (">=3.10,<3.14", False),
        (">3.14.0,<3.14.1", False),
        ("==3.14.*", True),
        ("==3.12.*", False),
        ("==3.*", True),
        ("==3.14.3", True),
        ("==3.13", False),
        ("!=3.14.*", False),
        ("!=3.14.0", True),
        ("~=3.10", True),
        ("~=3.10.2", False),
        ("~=3.14.1", True),
        (">=3.14.0rc1", True),
    ],
)
def test_which_python_versions_a_specifier_allows(specifier, allowed):
    assert allows(specifier, (3, 14)) is allowed


@pytest.mark.parametrize("specifier", ["3.10", "^3.10", ">=3.x", "~=3", ">=3.10 <4", "=3.10"])
def test_a_specifier_that_is_not_understood(specifier):
    with pytest.raises(ValueError, match="is not a comparison"):
        allows(specifier, (3, 14))
