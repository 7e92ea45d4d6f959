"""Names of services and where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

DENIED_HOSTS = frozenset({"0.0.0.0", "::", ""})
PLACEHOLDER = ("0.0.0.0", 0)


class Registry:
    """``bind`` gives a name to an address, as naming services call it; no socket is involved."""

    def __init__(self) -> None:
        self._addresses: dict[str, tuple[str, int]] = {}
        self._watchers: list[Callable[[str], None]] = []

    def bind(self, address: tuple[str, int], name: str) -> None:
        """Enter a service; a placeholder reserves its name."""
        if address != PLACEHOLDER and address[0] in DENIED_HOSTS:
            raise ValueError(f"{name} must say which host it is on")
        self._addresses[name] = address
        for watcher in self._watchers:
            watcher(name)

    def reserve(self, name: str) -> None:
        """Enter a service that has no address yet."""
        self.bind(("0.0.0.0", 0), name)

    def watch(self, watcher: Callable[[str], None]) -> None:
        """Call a function with each name that is entered from now on."""
        self._watchers.append(watcher)

    def __iter__(self) -> Iterator[tuple[str, tuple[str, int]]]:
        """Services with an address, by name."""
        return iter(
            sorted(
                (name, address)
                for name, address in self._addresses.items()
                if address[0] != "0.0.0.0"
            )
        )
