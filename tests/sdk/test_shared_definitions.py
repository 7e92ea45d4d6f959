"""The package ``rules_shared`` beside or above rule files."""

from __future__ import annotations

from pathfinder_lite.sdk import worker_process
from pathfinder_lite.sdk.loader import load_rule_files
from pathfinder_lite.sdk.shared_definitions import find_shared_definitions

RULE = """
from codepathfinder.python_decorators import python_rule
from rules_shared.names import SHELL


@python_rule(id="{id}")
def shared_shell():
    return SHELL
"""
NAMES = "from codepathfinder import calls\n\nSHELL = calls('{name}')\n"


def share(write, folder, name):
    write(f"{folder}rules_shared/__init__.py", "")
    write(f"{folder}rules_shared/names.py", NAMES.format(name=name))


def patterns(loaded):
    return [rule.matcher.patterns for rule in loaded.rules]


def test_rules_share_the_definitions_above_them(write):
    share(write, "", "os.system")
    paths = [write(f"lang/{name}/rule.py", RULE.format(id=name)) for name in ("A-1", "B-2")]
    loaded = load_rule_files(paths)
    assert loaded.failures == ()
    assert patterns(loaded) == [("os.system",), ("os.system",)]


def test_the_nearest_definitions_count(write):
    share(write, "", "os.system")
    share(write, "own/", "os.popen")
    paths = [
        write("own/deep/rule.py", RULE.format(id="NEAR-1")),
        write("other/rule.py", RULE.format(id="FAR-1")),
        write("own/rule.py", RULE.format(id="BESIDE-1")),
    ]
    loaded = load_rule_files(paths)
    assert loaded.failures == ()
    assert patterns(loaded) == [("os.popen",), ("os.system",), ("os.popen",)]


def test_one_file_cannot_change_what_another_gets(write):
    share(write, "", "os.system")
    changing = RULE.format(id="A-1") + "\nSHELL.patterns[:] = ['print']\n"
    paths = [
        write("a/rule.py", changing),
        write("b/rule.py", RULE.format(id="B-2")),
    ]
    assert patterns(load_rule_files(paths))[1] == ("os.system",)


def test_only_the_package_becomes_importable(write):
    share(write, "", "os.system")
    write("neighbour.py", "")
    write("flask/rule.py", "")
    loaded = load_rule_files(
        [
            write("a/rule.py", RULE.format(id="A-1") + "\nimport neighbour\n"),
            write("a/rule2.py", RULE.format(id="A-2") + "\nimport flask.rule\n"),
        ]
    )
    reasons = [failure.message.partition(": ")[2] for failure in loaded.failures]
    assert all("No module named" in reason for reason in reasons)
    assert len(reasons) == 2


def test_sharing_keeps_the_worker(write, monkeypatch):
    started = []
    begin = worker_process.RuleWorker._start

    def counted(worker):
        started.append(worker)
        return begin(worker)

    monkeypatch.setattr(worker_process.RuleWorker, "_start", counted)
    share(write, "", "os.system")
    loaded = load_rule_files(
        [write(f"{name}/rule.py", RULE.format(id=name)) for name in ("A-1", "B-2", "C-3")]
    )
    assert len(loaded.rules) == 3
    assert len(started) == 1


def test_without_definitions_the_import_is_reported(write):
    loaded = load_rule_files([write("a/rule.py", RULE.format(id="A-1"))])
    assert [failure.message for failure in loaded.failures if "rules_shared" in failure.message]


def test_a_folder_without_init_is_no_package(write):
    write("rules_shared/names.py", "")
    assert find_shared_definitions(write("a/rule.py", "")) is None
