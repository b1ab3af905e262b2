"""One Python file or notebook: its bytes, and its text once somebody needs it.

Most files are rejected on their bytes alone, so decoding waits until the text is asked for.
"""

from __future__ import annotations

import ast
import io
import os
import re
import tokenize
import warnings
from dataclasses import dataclass, replace
from functools import cached_property

from .notebook import Cell, cells_of

_NEWLINE = re.compile(r"\r\n|\r|\n")


class SourceError(Exception):
    """A file that cannot be analysed; ``reason`` says why, in words for its author."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Source:
    """A file as it was read; ``encoding`` is None where the bytes themselves declare it (PEP 263).

    ``text`` and ``lines`` raise SourceError where the bytes cannot be decoded.
    """

    path: str
    data: bytes
    encoding: str | None = None

    @classmethod
    def read(cls, path: str) -> Source:
        """Read ``path``; raises SourceError where the operating system refuses."""
        try:
            with open(path, "rb") as file:
                return cls(path, file.read())
        except OSError as error:
            raise SourceError(_refusal(path, error)) from None

    @classmethod
    def from_text(cls, path: str, text: str, tree: ast.Module | None = None) -> Source:
        """What somebody else has decoded already, and perhaps parsed, as flake8 has."""
        source = cls(path, text.encode(), "utf-8")
        if tree is not None:
            vars(source)["tree"] = tree
        return source

    def with_text(self, text: str) -> Source:
        """The same file with another text, in its encoding and with its byte order mark.

        Raises SourceError where the encoding has no way to write it.
        """
        if self.is_notebook:
            raise SourceError("not changed: it is a notebook")
        encoding = self.encoding or _declared_encoding(self.data)
        try:
            return replace(self, data=text.encode(encoding))
        except UnicodeEncodeError as error:
            raise SourceError(f"cannot be written as {encoding}: {error}") from None

    @property
    def is_notebook(self) -> bool:
        return self.path.endswith(".ipynb")

    @cached_property
    def cells(self) -> list[Cell]:
        """The code cells of a notebook."""
        try:
            return cells_of(self.data)
        except (ValueError, RecursionError) as error:
            raise SourceError(f"cannot be read as a notebook: {error}") from None

    def cell(self, number: int | None) -> Source:
        """The code of one cell, or the whole file for None: what a finding's lines count from."""
        if number is None:
            return self
        text = next(cell.text for cell in self.cells if cell.number == number)
        return Source.from_text(f"{self.path}:cell {number}", text)

    @cached_property
    def text(self) -> str:
        """The decoded text, its newlines as they are in the file, without a byte order mark; the
        code cells of a notebook, one after the other."""
        if self.is_notebook:
            return "".join(cell.text for cell in self.cells)
        if b"\0" in self.data:
            raise SourceError("contains NUL bytes")
        encoding = self.encoding or _declared_encoding(self.data)
        try:
            return self.data.decode(encoding)
        except UnicodeDecodeError as error:
            line = self.data.count(b"\n", 0, error.start) + 1
            raise SourceError(
                f"line {line} is not valid {encoding}: byte 0x{self.data[error.start]:02x}"
            ) from None
        except (LookupError, UnicodeError) as error:
            raise SourceError(f"cannot be decoded as {encoding}: {error}") from None

    @cached_property
    def tree(self) -> ast.Module:
        """The text as Python's own parser sees it; raises SourceError where it is no Python."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about the user's string escapes
                return ast.parse(self.text)
        except SyntaxError as error:
            raise SourceError(f"syntax error in line {error.lineno}: {error.msg}") from None
        except (RecursionError, MemoryError):
            raise SourceError("nested too deeply for Python's own parser") from None
        except ValueError as error:
            raise SourceError(str(error)) from None

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends, split where Python splits: a form feed ends no line."""
        return _NEWLINE.split(self.text)


def _declared_encoding(data: bytes) -> str:
    try:
        return tokenize.detect_encoding(io.BytesIO(data).readline)[0]
    except SyntaxError as error:
        raise SourceError(str(error)) from None


def _refusal(path: str, error: OSError) -> str:
    if os.path.isdir(path):  # Windows calls this one "permission denied"
        return "is a directory"
    if isinstance(error, PermissionError):
        return "permission denied"
    if isinstance(error, FileNotFoundError):
        return "broken symbolic link" if os.path.islink(path) else "no such file"
    return (error.strerror or str(error)).lower()
