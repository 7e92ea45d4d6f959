"""Which files of a folder are loaded as rules."""

from __future__ import annotations

import pytest

from pathfinder_lite.errors import RuleError
from pathfinder_lite.sdk.discovery import find_rule_files

PYTHON_RULE = "from codepathfinder.python_decorators import python_rule\n@python_rule(id='A')\n"


def found(folder):
    return [file.relative_to(folder).as_posix() for file in find_rule_files(folder)]


def test_order_and_samples(tmp_path, write):
    for name in (
        "b/rule.py",
        "a/rule.py",
        "a.py",
        ".hidden/rule.py",
        "a/tests/positive/app.py",
        "a/positive/app.py",
        "a/negative/app.py",
        "a/notes.txt",
    ):
        write(name, PYTHON_RULE)
    assert found(tmp_path) == [".hidden/rule.py", "a/rule.py", "a.py", "b/rule.py"]


def test_a_rule_folder_below_a_folder_named_tests(tmp_path, write):
    write("tests/rules/rule.py", PYTHON_RULE)
    assert found(tmp_path / "tests") == ["rules/rule.py"]


@pytest.mark.parametrize(
    ("source", "counts"),
    [
        (PYTHON_RULE, True),
        ("from rules.python_decorators import python_rule as p\n@p(id='A')\n", True),
        ("from pathfinder_lite.sdk import python_rule\n@python_rule(id='A')\n", True),
        ("from codepathfinder import rule, calls\n@rule(id='A', severity='low')\n", True),
        ("from codepathfinder import rule as r\n@r(id='A', severity='low')\n", True),
        ("from codepathfinder import (\n    calls,\n    rule as r,\n)\n@r('A', 'low')\n", True),
        ("import codepathfinder as c\n@c.rule(id='A', severity='low')\n", True),
        ("from team import calls, python_rule\n@python_rule(id='A')\n", True),
        ("import team\n@team.python_rule(id='A')\n", True),
        ("from codepathfinder import calls\nX = calls('a')  # no rule here\n", False),
        ("import click\n@click.command()\n", False),
        ("from codepathfinder.go_decorators import go_rule\n@go_rule(id='G')\n", False),
        ("from rules.container_decorators import compose_rule\n@compose_rule(id='C')\n", False),
        ("", False),
    ],
)
def test_marks_of_a_rule_file(tmp_path, write, source, counts):
    write("rule.py", source)
    assert found(tmp_path) == ["rule.py"] * counts


def test_a_file_is_taken_as_it_is(write):
    path = write("anything.py", "")
    assert find_rule_files(path) == (path,)


def test_a_missing_path_is_a_mistake(tmp_path):
    with pytest.raises(RuleError, match="no such rule file or folder"):
        find_rule_files(tmp_path / "nothing")
