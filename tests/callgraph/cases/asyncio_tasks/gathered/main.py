"""The scope that creates coroutines calls them, though the loop runs them."""

import asyncio


async def fetch(name):
    return decode(name)


def decode(name):
    return name


async def refresh():
    return None


async def main():
    first = fetch("a")
    await asyncio.gather(first, refresh())


asyncio.run(main())
