"""Objects of `asyncio` are kept in attributes and used through them."""

import asyncio
from limits import Limiter


class Worker:
    def __init__(self, limiter):
        self.limiter = limiter
        self.inbox = asyncio.Queue()

    async def feed(self, item):
        await self.inbox.put(item)

    async def drain(self):
        async with self.limiter:
            return self.handle(await self.inbox.get())

    def handle(self, item):
        return item


async def main():
    worker = Worker(Limiter(2))
    await worker.feed("job")
    await worker.drain()


asyncio.run(main())
