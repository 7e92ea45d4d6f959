"""Objects by allocation: lists of them, dicts of them, copies of them."""
import copy
from dataclasses import asdict, astuple, dataclass, field

from taintcheck import not_sink, sink, source


@dataclass(order=True)
class Entry:
    name: str
    tags: list = field(default_factory=list, compare=False)
    note: str = field(default="", repr=False)

    def __post_init__(self):
        self.slug = self.name.lower()


@dataclass(frozen=True)
class Frozen:
    key: str
    value: str = "v"


class Box:
    def __init__(self, content):
        self.content = content

    def clone(self):
        twin = Box(self.content)
        return twin


def listed():
    entries = [Entry("a"), Entry(source())]
    not_sink(entries[0].name)
    sink(entries[1].slug)
    by_name = {"x": entries[0], "y": entries[1]}
    not_sink(by_name["x"].slug)
    sink(by_name["y"].name)
    entries[0].tags.append(source())
    sink(entries[0].tags)
    not_sink(entries[1].tags)


def copied():
    first = Box("a")
    second = copy.copy(first)
    second.content = source()
    not_sink(first.content)
    sink(second.content)
    third = second.clone()
    second.content = "b"
    sink(third.content)
    not_sink(second.content)
    alias = first
    alias.content = source()
    sink(first.content)


def records():
    frozen = Frozen("k", source())
    sink(asdict(frozen)["value"])
    not_sink(asdict(frozen)["key"])
    sink(astuple(frozen)[1])
    not_sink(astuple(frozen)[0])
    sink(str(frozen))
    entry = Entry("a", note=source())
    sink(entry.note)
    not_sink(str(entry))
    not_sink(entry.slug)
    sink(max(Entry("a"), Entry(source())).name)


listed()
copied()
records()
