"""Reading a file: encodings, newlines, and all that can be wrong with it."""

from __future__ import annotations

import os
import sys

import pytest

from flake8_dataloader.source import Source, SourceError


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        ("é = 1\n".encode(), "é = 1\n"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        (b"# -*- coding: latin-1 -*-\ns = '\xe9'\n", "# -*- coding: latin-1 -*-\ns = 'é'\n"),
        (b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\ns = '\x80'\n", None),
        (b"a = 1\r\nb = 2\r\n", "a = 1\r\nb = 2\r\n"),
        (b"a = 1\rb = 2\n", "a = 1\rb = 2\n"),
        (b"a = 1\n\x0cb = 2\n", "a = 1\n\x0cb = 2\n"),
    ],
    ids=["empty", "utf-8", "bom", "latin-1", "second-line", "crlf", "lone-cr", "form-feed"],
)
def test_text_is_decoded_as_python_does(data, text):
    decoded = Source("a.py", data).text
    assert decoded == text if text is not None else decoded.endswith("'€'\n")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"a = 1\n\0", "contains NUL bytes"),
        ("a = 1".encode("utf-16"), "contains NUL bytes"),
        (b"a\nb\nc = '\xe9'\n", "line 3 is not valid utf-8: byte 0xe9"),
        (b"a = '\xe9'\n", "invalid or missing encoding declaration"),
        (b"# coding: klingon\n", "unknown encoding: klingon"),
        (b"# coding: rot13\n", "cannot be decoded as rot13: 'rot13' is not a text encoding"),
        (b"\xef\xbb\xbf# coding: latin-1\n", "encoding problem: utf-8"),
    ],
)
def test_what_cannot_be_decoded_says_why(data, reason):
    source = Source("a.py", data)  # making it is fine: the gate needs the bytes only
    with pytest.raises(SourceError) as caught:
        _ = source.lines
    assert caught.value.reason.startswith(reason)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("a\nb\n", ["a", "b", ""]),
        ("a\r\nb\rc", ["a", "b", "c"]),
        ("a\x0cb\x0b\u2028c\n", ["a\x0cb\x0b\u2028c", ""]),
    ],
)
def test_lines_end_where_python_ends_them(text, lines):
    assert Source.from_text("a.py", text).lines == lines


def test_text_that_was_decoded_before_ignores_what_it_declares():
    text = "# coding: latin-1\ns = 'é'\n"
    assert Source.from_text("a.py", text).text == text


def test_read(tmp_path):
    path = tmp_path / "a.py"
    path.write_bytes(b"a = 1\r\n")
    source = Source.read(str(path))
    assert (source.path, source.data, source.text) == (str(path), b"a = 1\r\n", "a = 1\r\n")


def test_what_cannot_be_read_says_why(tmp_path):
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "broken.py").symlink_to("nowhere")
    (tmp_path / "loop.py").symlink_to("loop.py")
    reasons = {
        "folder.py": "is a directory",
        "broken.py": "broken symbolic link",
        "missing.py": "no such file",
        "loop.py": "too many levels of symbolic links",
    }
    for name, reason in reasons.items():
        with pytest.raises(SourceError) as caught:
            Source.read(str(tmp_path / name))
        assert caught.value.reason == reason, name


@pytest.mark.skipif(sys.platform == "win32", reason="chmod does not forbid reading on Windows")
@pytest.mark.skipif(
    sys.platform != "win32" and os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "secret.py"
    path.touch(mode=0)
    with pytest.raises(SourceError, match="permission denied"):
        Source.read(str(path))


def test_permission_denied_as_the_operating_system_says_it(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(SourceError, match="permission denied"):
        Source.read(str(tmp_path / "a.py"))
