"""Async generators, comprehensions, and context managers of one's own."""
import asyncio

from taintcheck import clean, not_sink, sink, source


class Stream:
    def __init__(self, lines):
        self.lines = lines

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return False

    async def read(self):
        for line in self.lines:
            yield line


async def cleaned(stream):
    async for line in stream.read():
        yield clean(line)


async def main():
    async with Stream([source()]) as stream:
        async for line in stream.read():
            sink(line)
        async for line in cleaned(stream):
            not_sink(line)
        sink([line async for line in stream.read()])
        not_sink([len(line) async for line in stream.read()])


asyncio.run(main())
