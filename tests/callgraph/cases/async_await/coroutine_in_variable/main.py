"""A coroutine is created at one place and awaited at another."""

import asyncio


async def download(url):
    return parse(url)


def parse(url):
    return [url]


async def cached(url):
    return url


async def main(fresh):
    fetch = download if fresh else cached
    pending = fetch("a")
    return await pending


asyncio.run(main(True))
