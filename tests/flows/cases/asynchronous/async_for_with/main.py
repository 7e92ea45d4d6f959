"""async for and async with bind what the generator yields and __aenter__ returns."""
import asyncio

from flowcheck import not_sink, sink
from resources import Connection, private, public


async def main():
    async for host in public():
        sink(host)
    async for host in private():
        not_sink(host)
    async with Connection("0.0.0.0") as host:
        sink(host)
    async with Connection("127.0.0.1") as host:
        not_sink(host)
    hosts = [host async for host in public()]
    sink(hosts[0])


asyncio.run(main())
