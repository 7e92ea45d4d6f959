"""Coroutines, gather, tasks, async iteration and async managers."""
import asyncio
from contextlib import asynccontextmanager

from taintcheck import clean, not_sink, sink, source


async def fetch(text):
    await asyncio.sleep(0)
    return "got " + text


async def fetch_clean(text):
    return clean(await fetch(text))


async def lines(text):
    yield "head"
    yield text


@asynccontextmanager
async def opened(name):
    yield name


class Client:
    def __init__(self, token):
        self.token = token

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return None

    async def get(self, path):
        return path + "?" + self.token


async def main():
    sink(await fetch(source()))
    not_sink(await fetch("a"))
    not_sink(await fetch_clean(source()))
    dirty, fine = await asyncio.gather(fetch(source()), fetch("b"))
    sink(dirty)
    not_sink(fine)
    task = asyncio.create_task(fetch(source()))
    sink(await task)
    sink(await asyncio.wait_for(fetch(source()), timeout=3))
    sink([line async for line in lines(source())])
    not_sink([line async for line in lines("x")])
    async with opened(source()) as name:
        sink(name)
    async with Client("t") as client:
        not_sink(await client.get("/a"))
        sink(await client.get(source()))
    queue = asyncio.Queue()
    await queue.put(source())
    sink(await queue.get())
    results = await asyncio.gather(*[fetch(each) for each in ("a", source())])
    sink(results)
    loop = asyncio.get_running_loop()
    sink(await loop.run_in_executor(None, str.strip, source()))


asyncio.run(main())
