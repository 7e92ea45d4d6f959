"""Addresses as values."""

from __future__ import annotations

from typing import NamedTuple

UNSPECIFIED = {"", "0.0.0.0", "::"}


class Address(NamedTuple):
    """A host and a port; usable wherever the socket module wants a pair."""

    host: str
    port: int

    def __str__(self) -> str:
        shown = "any interface" if self.host in UNSPECIFIED else self.host
        return f"{shown}, port {self.port}"


def is_unspecified(host: str) -> bool:
    """Tell hosts that stand for every interface from those that name one."""
    return host == "0.0.0.0" or host in UNSPECIFIED


def reachable_from(host: str) -> str:
    """The host to print for people on this machine: one can't connect to 0.0.0.0 everywhere."""
    return "127.0.0.1" if is_unspecified(host) else host
