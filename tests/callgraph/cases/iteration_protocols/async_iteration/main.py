"""`async for` over an object and over an asynchronous generator."""

import asyncio


class Ticker:
    def __init__(self, stop):
        self.stop = stop
        self.now = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.now == self.stop:
            raise StopAsyncIteration
        self.now += 1
        return await self.tick()

    async def tick(self):
        return self.now


async def evens():
    async for tick in Ticker(3):
        if tick % 2 == 0:
            yield tick


async def main():
    return [show(tick) async for tick in evens()]


def show(tick):
    print(tick)


asyncio.run(main())
