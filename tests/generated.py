"""The texts of this repository that its own programs write.

``python tests/generated.py`` writes them anew: the expected output beside the fixtures, the diffs
beside the scripts in tests/fixes, and in the README the rule table and the output below each
``$ dlfix`` line, but for ``dlfix smoke``, which says other things in other Pythons. The tests
compare them.
"""

from __future__ import annotations

import json
import os
import re
import shlex
from pathlib import Path

from frontends import run_dlfix

from flake8_dataloader.render.rules import OFF_BY_DEFAULT
from flake8_dataloader.rules import RULES

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
FIXTURES = sorted(path for path in (ROOT / "fixtures").iterdir() if path.is_dir())
FIXES = sorted((ROOT / "tests" / "fixes").glob("*/*.py"))

_TABLE = re.compile(r"(<!-- rules -->\n\n).*?(\n<!-- /rules -->\n)", re.DOTALL)
_CONSOLE = re.compile(r"(```console\n\$ dlfix (?!smoke)([^\n]*)\n).*?(```\n)", re.DOTALL)
_SECONDS = re.compile(r"(?<= in )\d+\.\d\d(?= s\.)")


def generated() -> dict[Path, str]:
    """What each generated file must hold."""
    texts = {README: readme()}
    for folder in FIXTURES:
        texts[folder / "expected.txt"] = expected_text(folder)
        texts[folder / "expected.json"] = expected_json(folder)
    for script in FIXES:
        texts[script.with_suffix(".diff")] = fix_diff(script)
    return texts


def timeless(text: str) -> str:
    """``text`` without the seconds that a run of dlfix took."""
    return _SECONDS.sub("0.00", text)


def expected_text(folder: Path) -> str:
    return timeless(_dlfix(_relative(folder)))


def expected_json(folder: Path) -> str:
    report = json.loads(run_dlfix("--format=json", _relative(folder), cwd=ROOT).stdout)
    report["stats"]["seconds"] = 0
    for finding in report["findings"]:
        for place in (finding, *finding["steps"]):
            place["path"] = place["path"].replace(os.sep, "/")
    return json.dumps(report, indent=2) + "\n"


def fix_diff(script: Path) -> str:
    """What dlfix would change in ``script``, with the flags that its first line names."""
    unsafe = ["--unsafe"] if b"# apply: unsafe" in script.read_bytes() else []
    done = run_dlfix("--diff", *unsafe, _relative(script), cwd=ROOT)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def readme() -> str:
    """The README with its generated parts as they must be."""
    text = _TABLE.sub(lambda match: match[1] + rule_table() + match[2], _read(README))
    return _CONSOLE.sub(_run_console, text)


def rule_table() -> str:
    """One line a rule. What it reports is the first line of its explanation."""
    lines = ["| code | name | what | door | default |", "|---|---|---|---|---|"]
    for rule in RULES:
        default = "off" if rule.code.startswith(OFF_BY_DEFAULT) else "on"
        what = rule.explanation.partition("\n")[0]
        lines.append(f"| {rule.code} | {rule.name} | {what} | {rule.door} | {default} |")
    return "\n".join(lines) + "\n"


def _run_console(block: re.Match[str]) -> str:
    """The block as it is where only the seconds are others, else with the new output."""
    new = block[1] + _dlfix(*shlex.split(block[2])) + block[3]
    return block[0] if timeless(new) == timeless(block[0]) else new


def _dlfix(*arguments: str) -> str:
    return run_dlfix(*arguments, cwd=ROOT).stdout.replace(os.sep, "/")


def _relative(folder: Path) -> str:
    return folder.relative_to(ROOT).as_posix()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def main() -> None:
    for path, text in generated().items():
        if not path.exists() or _read(path) != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {_relative(path)}")


if __name__ == "__main__":
    main()
