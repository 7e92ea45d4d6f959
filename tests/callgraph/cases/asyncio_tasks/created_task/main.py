"""The coroutine of a task is created by the scope that starts the task."""

import asyncio


class Poller:
    def __init__(self, source):
        self.source = source

    async def run(self):
        return await self.source.read()


class Sensor:
    async def read(self):
        return 1


async def main():
    poller = Poller(Sensor())
    task = asyncio.create_task(poller.run())
    return await task


asyncio.run(main())
