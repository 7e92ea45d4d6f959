import asyncio


class Limiter:
    def __init__(self, count):
        self.slots = asyncio.Semaphore(count)

    async def __aenter__(self):
        await self.slots.acquire()

    async def __aexit__(self, *details):
        self.slots.release()
