"""Dataclasses with defaults, factories, post-init, replace, asdict, and NamedTuple classes."""
from dataclasses import asdict, astuple, dataclass, field, replace
from typing import NamedTuple

from taintcheck import clean, not_sink, sink, source


@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)
    note: str = "none"


@dataclass(frozen=True)
class Order:
    number: int
    comment: str
    summary: str = field(init=False, default="")

    def __post_init__(self):
        object.__setattr__(self, "summary", "order: " + self.comment)


@dataclass
class Washed:
    text: str

    def __post_init__(self):
        self.text = clean(self.text)


class Pair(NamedTuple):
    left: str
    right: str = "r"

    def joined(self):
        return self.left + self.right


item = Item(source())
sink(item.name)
not_sink(item.note)
not_sink(item.tags)  # SPURIOUS
item.tags.append(source())
sink(item.tags)
not_sink(Item("a").tags)
sink(Item("a", note=source()).note)
sink(asdict(item)["name"])
not_sink(asdict(item)["note"])
sink(astuple(item)[0])
changed = replace(item, name="fixed")
not_sink(changed.name)
sink(replace(changed, note=source()).note)
order = Order(1, source())
sink(order.comment)
not_sink(order.number)
sink(order.summary)  # MISSING
not_sink(Order(1, "c").summary)
not_sink(Washed(source()).text)
pair = Pair(source())
sink(pair.left)
not_sink(pair.right)
sink(pair.joined())
not_sink(Pair("a").joined())
left, right = pair
sink(left)
not_sink(right)
