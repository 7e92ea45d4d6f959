"""Names to modules, calls and aliases, over programs held in memory."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.link.program import ModuleEntry, Program
from tests.frontend.summarise_programs import facts_of


class Texts:
    """A module source that holds the texts of its files and notes which were read."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.read: set[int] = set()

    def facts(self, index: int) -> ModuleFacts | None:
        self.read.add(index)
        return None if "broken(" in self.texts[index] else facts_of(self.texts[index])

    def extract_all(self, indexes: Iterable[int]) -> None:
        for index in indexes:
            self.facts(index)

    def files_mentioning(self, name: str) -> tuple[int, ...]:
        word = re.compile(rf"\b{re.escape(name)}\b")
        return tuple(i for i, text in enumerate(self.texts) if word.search(text))

    def files_importing(self, root: str) -> tuple[int, ...]:
        return self.files_mentioning(root)

    def files_declaring(self, parameter: str) -> tuple[int, ...]:
        return self.files_mentioning(parameter)

    def size(self) -> int:
        return sum(len(text) for text in self.texts)

    def text(self, index: int) -> str:
        return self.texts[index]

    def files_storing(self, attribute: str) -> tuple[int, ...]:
        return self.files_mentioning(attribute)


def program(files: dict[str, str]) -> Program:
    entries = []
    for path in files:
        dotted = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        last = dotted.rpartition(".")[2]
        names = tuple(dict.fromkeys((dotted, last)))
        entries.append(ModuleEntry(path, dotted, names, path.endswith("__init__.py")))
    return Program(entries, Texts(list(files.values())))


TREE = dict.fromkeys(
    ["conf.py", "a/__init__.py", "a/conf.py", "a/deep/use.py", "b/conf.py", "b/use.py"], ""
)
PATHS = list(TREE)


@pytest.mark.parametrize(
    ("name", "importer", "found"),
    [
        ("a.conf", None, "a/conf.py"),
        ("a.conf", "b/use.py", "a/conf.py"),
        ("conf", None, "conf.py"),
        ("conf", "a/deep/use.py", "a/conf.py"),
        ("conf", "b/use.py", "b/conf.py"),
        ("a", "b/use.py", "a/__init__.py"),
        ("nowhere", "b/use.py", None),
    ],
)
def test_find_takes_the_nearest(name: str, importer: str | None, found: str | None) -> None:
    index = program(TREE).find(name, None if importer is None else PATHS.index(importer))
    assert (None if index is None else PATHS[index]) == found


def test_folders_are_namespaces() -> None:
    linked = program(TREE)
    assert [name for name in ("a", "a.deep", "b", "b.use", "c") if linked.is_namespace(name)] == [
        "a",
        "a.deep",
        "b",
    ]


@pytest.mark.parametrize(
    ("importer", "module", "level", "absolute"),
    [
        ("a/conf.py", "os.path", 0, "os.path"),
        ("a/conf.py", "", 1, "a"),
        ("a/conf.py", "deep", 1, "a.deep"),
        ("a/__init__.py", "conf", 1, "a.conf"),
        ("a/__init__.py", "", 1, "a"),
        ("a/deep/use.py", "conf", 2, "a.conf"),
        ("a/deep/use.py", "b.conf", 3, "b.conf"),
    ],
)
def test_relative_imports(importer: str, module: str, level: int, absolute: str) -> None:
    assert program(TREE).absolute(PATHS.index(importer), module, level) == absolute


CALLS = {
    "one.py": "run(1)\nobj.run(2)\nother()\n\ndef f():\n    run(3)\n",
    "two.py": "from one import run as start\nstart(4)\n",
    "three.py": "broken(run())\n",
    "four.py": "unrelated()\n",
}


def test_calls_by_last_name_in_file_order() -> None:
    linked = program(CALLS)
    found = [(c.module, c.scope.span_of(c.site.node).line) for c in linked.calls_named("run")]
    assert found == [(0, 1), (0, 2), (0, 6), (1, 2)]
    assert linked.calls_named("missing") == ()


def test_files_without_the_name_are_not_read() -> None:
    source = Texts(list(CALLS.values()))
    entries = [ModuleEntry(path, path[:-3], (path[:-3],), False) for path in CALLS]
    Program(entries, source).calls_named("run")
    assert source.read == {0, 1, 2}


def test_call_records_by_node() -> None:
    linked = program(CALLS)
    (first, *_) = linked.calls_named("run")
    assert linked.site(0, 0, first.site.node) is not None
    assert linked.site(0, 0, 10_000) is None
    assert linked.site(2, 0, 0) is None


def test_calls_by_alias() -> None:
    linked = program(
        {
            "one.py": "import two\nstart = two.run\nstart(1)\nbox.go = two.run\n",
            "two.py": "def run():\n    pass\n",
            "three.py": "from two import run as again\nagain(2)\nother(3)\n",
            "four.py": "x.go(4)\n",
        }
    )
    found = linked.calls_by_alias("run", range(4))
    assert [(c.module, c.site.name) for c in found] == [(0, "start"), (2, "again")]
    assert linked.calls_by_alias("nobody", range(4)) == ()
