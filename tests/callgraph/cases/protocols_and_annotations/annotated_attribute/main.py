"""A generic box keeps the object that is read through it."""

from __future__ import annotations

from typing import Generic, Optional, TypeVar

Item = TypeVar("Item")


class Box(Generic[Item]):
    def __init__(self, item: Item) -> None:
        self.item = item

    def open(self) -> Item:
        return self.item


class Letter:
    def read(self) -> str:
        return "dear"


class Mailbox:
    box: Optional[Box[Letter]] = None

    def read(self) -> Optional[str]:
        if self.box is not None:
            return self.box.open().read()
        return None


mailbox = Mailbox()
mailbox.box = Box(Letter())
mailbox.read()
