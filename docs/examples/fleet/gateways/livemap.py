"""The live map: a stream of positions for the screen in the control room."""

from __future__ import annotations

import asyncio
import socket
from functools import partial

from gateways.vehicles import Positions


async def _push(
    positions: Positions, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    for vehicle, (latitude, longitude) in sorted(positions.by_vehicle.items()):
        writer.write(f"{vehicle};{latitude:.4f};{longitude:.4f}\n".encode())
    await writer.drain()
    writer.close()


async def serve_map(positions: Positions, host: str = "", port: int = 0) -> asyncio.Server:
    """Start the map; every screen gets the positions once per connection."""
    return await asyncio.start_server(partial(_push, positions), host=host, port=port)


async def serve_preview(positions: Positions, port: int = 0) -> asyncio.Server:
    """The same on this machine only."""
    return await asyncio.start_server(partial(_push, positions), "localhost", port)


async def sample(positions: Positions) -> list[str]:
    """Connect to a map as a screen does and return what it shows."""
    server = await serve_map(positions)
    async with server:
        ipv4 = next(sock for sock in server.sockets if sock.family == socket.AF_INET)
        port = ipv4.getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        shown = (await reader.read()).decode().splitlines()
        writer.close()
    return shown
