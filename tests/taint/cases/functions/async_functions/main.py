"""Coroutines are awaited, gathered and iterated."""
import asyncio

from taintcheck import not_sink, sink, source


async def read():
    return source()


async def same(value):
    return value


async def stream():
    yield source()


async def main():
    text = await read()
    sink(text)
    sink(await same(source()))
    not_sink(await same("fixed"))
    a, b = await asyncio.gather(same(source()), same("fixed"))
    sink(a)
    not_sink(b)
    async for each in stream():
        sink(each)
    sink([each async for each in stream()])


asyncio.run(main())
