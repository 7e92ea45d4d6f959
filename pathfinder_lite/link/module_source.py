"""What a program needs to be told of its files."""

from __future__ import annotations

from collections import abc
from typing import Protocol

from pathfinder_lite.facts.modules import ModuleFacts


class ModuleSource(Protocol):
    """Where the facts of a module come from."""

    def facts(self, index: int) -> ModuleFacts | None:
        """The facts of a file; None when it could not be analysed."""
        ...

    def size(self) -> int:
        """Bytes of all files together."""
        ...

    def text(self, index: int) -> str:
        """The source text of a file, empty when it cannot be read."""
        ...

    def extract_all(self, indexes: abc.Iterable[int]) -> None:
        """Have the facts of these files at hand; faster than asking for one after the other."""
        ...

    def files_mentioning(self, name: str) -> tuple[int, ...]:
        """Files that hold ``name`` as a word."""
        ...

    def files_importing(self, root: str) -> tuple[int, ...]:
        """Files that may import a package, by its first name."""
        ...

    def files_declaring(self, parameter: str) -> tuple[int, ...]:
        """Files that may declare a function whose first parameter has that name."""
        ...

    def files_storing(self, attribute: str) -> tuple[int, ...]:
        """Files that may hold a store to an attribute of that name other than on ``self``."""
        ...
