"""An asynchronous gateway awaits handlers from a route table and gathers what they return."""
import asyncio

from flowcheck import not_sink, sink
from gateway import Gateway
from handlers import local, wide


async def main():
    gateway = Gateway()
    gateway.add("/wide", wide)
    gateway.add("/local", local)
    first, second, third = await gateway.serve(["/wide", "/local", "/none"])
    sink(first)
    not_sink(second)
    not_sink(third)
    async with gateway.opened("/wide") as host:
        sink(host)
    async with gateway.opened("/local") as host:
        not_sink(host)


asyncio.run(main())
