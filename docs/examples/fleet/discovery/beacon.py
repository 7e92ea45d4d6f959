"""A UDP beacon: depots call, the service answers with its name."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass

from netkit import Address, open_datagram

QUESTION = b"fleet?"


@dataclass(frozen=True)
class BeaconOptions:
    """``interface`` is the host to listen on."""

    name: str
    interface: str = "0.0.0.0"
    port: int = 0

    @property
    def address(self) -> Address:
        """Where the beacon listens."""
        return Address(self.interface, self.port)


class Beacon:
    """Answers one question at a time; good for tests and for slow networks."""

    def __init__(self, options: BeaconOptions) -> None:
        self._options = options
        self._socket = open_datagram(options.address)

    @property
    def port(self) -> int:
        """The port in use, chosen by the system when the options say 0."""
        return self._socket.getsockname()[1]

    def answer_one(self) -> None:
        """Wait for a question and answer it."""
        question, peer = self._socket.recvfrom(64)
        if question == QUESTION:
            self._socket.sendto(self._options.name.encode(), peer)

    def close(self) -> None:
        """Give the port back."""
        self._socket.close()


class _Answer(asyncio.DatagramProtocol):
    def __init__(self, name: str) -> None:
        self._name = name.encode()

    def connection_made(self, transport: asyncio.DatagramTransport) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, peer: tuple[str, int]) -> None:
        if data == QUESTION:
            self._transport.sendto(self._name, peer)


async def serve_beacon(options: BeaconOptions) -> asyncio.BaseTransport:
    """The beacon for a running event loop."""
    loop = asyncio.get_running_loop()
    transport, _protocol = await loop.create_datagram_endpoint(
        lambda: _Answer(options.name), local_addr=(options.interface, options.port)
    )
    return transport


def ask(port: int, host: str = "127.0.0.1") -> str:
    """Ask one beacon for its name, from a socket only this machine can reach."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(2.0)
        sock.sendto(QUESTION, (host, port))
        return sock.recv(256).decode()
