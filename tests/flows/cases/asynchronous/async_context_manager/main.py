"""contextlib.asynccontextmanager binds the yielded value of its own call."""
import asyncio

from flowcheck import not_sink, sink
from pool import connection


class Service:
    def __init__(self, host):
        self.host = host

    async def start(self):
        async with connection(self.host) as (host, peer):
            return host, peer


async def main():
    host, peer = await Service("0.0.0.0").start()
    sink(host)
    not_sink(peer)
    host, peer = await Service("localhost").start()
    not_sink(host)
    not_sink(peer)


asyncio.run(main())
