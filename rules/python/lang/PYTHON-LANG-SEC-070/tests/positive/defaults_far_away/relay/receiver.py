"""UDP receiver."""

from __future__ import annotations

import asyncio
import socket

from relay.options import Options


class Receiver:
    def __init__(self, options: Options) -> None:
        self._options = options

    def _socket(self) -> socket.socket:
        return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    def open(self) -> socket.socket:
        sock = self._socket()
        sock.bind((self._options.host, self._options.port))  # expect
        return sock


async def serve(options: Options, protocol: type[asyncio.DatagramProtocol]) -> None:
    loop = asyncio.get_event_loop()
    address = (options.host, options.port)
    await loop.create_datagram_endpoint(protocol, local_addr=address)  # expect
