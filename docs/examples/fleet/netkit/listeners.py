"""Listening sockets."""

from __future__ import annotations

import socket

from netkit.address import Address

BACKLOG = 64
PRIVATE_HOSTS = ("127.0.0.1", "::1", "localhost")


def _configured(kind: socket.SocketKind) -> socket.socket:
    sock = socket.socket(socket.AF_INET, kind)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.settimeout(5.0)
    return sock


def open_stream(host: str, port: int, backlog: int = BACKLOG) -> socket.socket:
    """A TCP socket that already listens; the caller closes it."""
    sock = _configured(socket.SOCK_STREAM)
    sock.bind((host, port))
    sock.listen(backlog)
    return sock


def open_private_stream(host: str, port: int) -> socket.socket:
    """A TCP socket for programs of this machine; raises ValueError for any other host."""
    if host not in PRIVATE_HOSTS:
        raise ValueError(f"{host!r} is not an address of this machine alone")
    sock = _configured(socket.SOCK_STREAM)
    sock.bind((host, port))
    sock.listen(BACKLOG)
    return sock


def open_datagram(address: Address) -> socket.socket:
    """A UDP socket bound to an address; the caller closes it."""
    sock = _configured(socket.SOCK_DGRAM)
    sock.bind(address)
    return sock
