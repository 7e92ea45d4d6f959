"""The examples of docs/writing-rules.md and README.md do what the text around them says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.pipeline import scan
from pathfinder_lite.registry import load_rules

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "writing-rules.md"
BLOCK = re.compile(r'^```python title="([\w./]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)


def guide_examples() -> list[dict[str, str]]:
    """Files by name; a block called rule.py begins a new example."""
    examples: list[dict[str, str]] = []
    for name, text in BLOCK.findall(GUIDE.read_text(encoding="utf-8")):
        if name == "rule.py":
            examples.append({})
        examples[-1][name] = text
    return examples


def write_shared(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(text, encoding="utf-8")


def rule_names(example: dict[str, str]) -> str:
    return "+".join(re.findall(r'id="([\w-]+)"', example["rule.py"]))


def test_every_matcher_has_an_example() -> None:
    text = "".join(example["rule.py"] for example in guide_examples())
    for word in (
        "calls(",
        ".method(",
        ".attr(",
        "attribute(",
        "variable(",
        "flows(",
        "Or(",
        "And(",
    ):
        assert word in text, word


@pytest.mark.parametrize("example", guide_examples(), ids=rule_names)
def test_guide_example(example: dict[str, str], tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    rule_file = tmp_path / "rule.py"
    rule_file.write_text(example["rule.py"], encoding="utf-8")
    wanted = set()
    for name, text in example.items():
        if name == "rule.py":
            continue
        if name.startswith("rules_shared/"):
            write_shared(tmp_path / name, text)
            continue
        (project / name).write_text(text, encoding="utf-8")
        marked = (number for number, line in enumerate(text.splitlines(), 1) if "# expect" in line)
        wanted |= {(name, number) for number in marked}
    loaded = load_rules((), (rule_file,))
    assert loaded.failures == ()
    result = scan(ScanOptions(project.resolve()), loaded.rules)
    assert result.failures == ()
    assert result.diagnostics == ()
    found = {(item.location.file, item.location.span.line) for item in result.findings}
    assert found == wanted
    assert {item.rule.id for item in result.findings} == {
        rule.description.id for rule in loaded.rules
    }


def test_readme_rule(tmp_path: Path) -> None:
    blocks = re.findall(
        r"^```python\n# telnet\.py\n(.*?)^```$",
        (ROOT / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    assert len(blocks) == 1
    rule_file = tmp_path / "telnet.py"
    rule_file.write_text(blocks[0], encoding="utf-8")
    project = tmp_path / "project"
    project.mkdir()
    (project / "app.py").write_text(
        "from telnetlib import Telnet\n\n"
        "def connect(host):\n    return Telnet(host)\n\n"
        "def login(host, password):\n    connect(host).write(password)\n"
        "    print(open(host).write(password))\n",
        encoding="utf-8",
    )
    loaded = load_rules((), (rule_file,))
    result = scan(ScanOptions(project.resolve()), loaded.rules)
    assert [item.location.span.line for item in result.findings] == [7]
