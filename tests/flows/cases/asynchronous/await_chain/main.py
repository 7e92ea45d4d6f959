"""await gives the coroutine's return value through several async functions."""
import asyncio

from client import fetch_private, fetch_public
from flowcheck import not_sink, sink


async def main():
    sink(await fetch_public())
    not_sink(await fetch_private())


asyncio.run(main())
