"""Awaited methods call one another across modules."""

import asyncio
from client import Client


async def load(client, names):
    results = []
    for name in names:
        results.append(await client.get(name))
    return results


async def main():
    client = await Client.create()
    return await load(client, ["a", "b"])


asyncio.run(main())
