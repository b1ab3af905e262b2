"""flake8 inside the real python-lsp-server: an editor opens a file and is shown the findings."""

from __future__ import annotations

import json
import os
import queue
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from frontends import BAD_SCRIPT
from generated import README

TIMEOUT = 60
#: As the README has them.
SETTINGS = json.loads(re.search(r'^{"pylsp".*$', README.read_text("utf-8"), re.MULTILINE)[0])


class Editor:
    """As much of an editor as it takes to open a file: JSON-RPC over the server's pipes."""

    def __init__(self, folder: Path) -> None:
        pytest.importorskip("pylsp", reason="needs python-lsp-server")
        # The server runs the first flake8 on PATH: let that be the one that is under test.
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        self._server = subprocess.Popen(
            [sys.executable, "-m", "pylsp"],
            cwd=folder,
            env={**os.environ, "PATH": path},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._received: queue.Queue[dict | None] = queue.Queue()
        threading.Thread(target=self._receive, daemon=True).start()

    def __enter__(self) -> Editor:
        return self

    def __exit__(self, *error: object) -> None:
        self._server.kill()
        self._server.communicate()

    def request(self, method: str, params: object) -> dict:
        """Send a request, and wait for its response."""
        self._send(method, params, id=method)
        return self._wait(lambda message: message.get("id") == method)["result"]

    def notify(self, method: str, params: object) -> None:
        self._send(method, params)

    def wait_for(self, method: str) -> dict:
        """The parameters of the next notification of this kind."""
        return self._wait(lambda message: message.get("method") == method)["params"]

    def _send(self, method: str, params: object, **identity: str) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params, **identity}
        data = json.dumps(message).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._server.stdin.flush()

    def _wait(self, wanted) -> dict:
        while (message := self._received.get(timeout=TIMEOUT)) is not None:
            if wanted(message):
                return message
        raise EOFError("the server has ended")

    def _receive(self) -> None:
        """Messages from the server into the queue, and None at their end."""
        pipe = self._server.stdout
        while header := pipe.readline():
            length = int(header.partition(b":")[2])  # Content-Length comes first
            while pipe.readline().strip():
                pass
            self._received.put(json.loads(pipe.read(length)))
        self._received.put(None)


def test_an_editor_is_shown_the_findings(tmp_path):
    script = tmp_path / "train.py"
    with Editor(tmp_path) as editor:
        root = {"processId": None, "rootUri": tmp_path.as_uri(), "capabilities": {}}
        editor.request("initialize", root)
        editor.notify("initialized", {})
        editor.notify("workspace/didChangeConfiguration", {"settings": SETTINGS})
        document = {"languageId": "python", "version": 1, "text": BAD_SCRIPT}
        opened = {"textDocument": {"uri": script.as_uri(), **document}}
        editor.notify("textDocument/didOpen", opened)
        published = editor.wait_for("textDocument/publishDiagnostics")

    assert published["uri"] == script.as_uri()
    found = [item for item in published["diagnostics"] if item["source"] == "flake8"]
    lines = BAD_SCRIPT.splitlines(keepends=True)
    bad = [number for number, line in enumerate(lines) if "lambda" in line]
    assert len(found) == len(bad) == 2
    for item, number in zip(found, bad):
        start = {"line": number, "character": lines[number].index("lambda")}
        end = {"line": number, "character": len(lines[number])}  # flake8 knows no ends
        assert (item["code"], item["range"]) == ("LDR201", {"start": start, "end": end})
        assert item["message"].startswith("LDR201 lambda reaches")
