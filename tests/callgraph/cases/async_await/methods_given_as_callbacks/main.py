"""Coroutine functions and bound methods are kept in a list and awaited."""

import asyncio
from scheduler import Scheduler


class Backup:
    def __init__(self):
        self.runs = 0

    async def run(self):
        self.runs += 1
        await self.upload()

    async def upload(self):
        return self.runs


async def report():
    return "report"


async def main():
    scheduler = Scheduler()
    scheduler.add(Backup().run)
    scheduler.add(report)
    await scheduler.run_all()


asyncio.run(main())
