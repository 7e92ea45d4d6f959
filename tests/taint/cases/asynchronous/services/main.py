"""Async services that call each other across modules."""
import asyncio

from service import Client, fetch_all, first_done
from taintcheck import not_sink, sink, source


async def main():
    client = Client("http://host/")
    sink(await client.get(source()))
    not_sink(await client.get("a"))
    not_sink(await client.size(source()))
    sink(await fetch_all(client, ["a", source()]))
    not_sink(await fetch_all(client, ["a", "b"]))
    sink(await first_done(client, source()))
    not_sink(await first_done(client, "b"))


asyncio.run(main())
