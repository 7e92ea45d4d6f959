"""Tasks of a TaskGroup keep their results apart."""
import asyncio

from flowcheck import not_sink, sink
from work import fetch


async def main():
    async with asyncio.TaskGroup() as group:
        bad = group.create_task(fetch("web"))
        good = group.create_task(fetch("db"))
    sink(bad.result())
    not_sink(good.result())


asyncio.run(main())
