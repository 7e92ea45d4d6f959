"""Asynchronous protocols."""
import asyncio

from aio import Conn, retry
from taintcheck import not_sink, sink, source


async def ident(value):
    return value


async def main():
    async with Conn(source()) as conn:
        sink(await conn.fetch())
        async for item in conn:
            sink(item)
    async with Conn("x") as conn:
        not_sink(await conn.fetch())
        async for item in conn:
            not_sink(item)
    sink(await Conn(source()))
    sink(await retry(ident, source()))
    not_sink(await retry(ident, "x"))
    sink(await asyncio.wait_for(ident(source()), 1))
    results = await asyncio.gather(*[ident(v) for v in ("a", source())])
    not_sink(results[0])
    sink(results[1])
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result(source())
    sink(await future)
    done = await asyncio.to_thread(str.upper, "x")
    not_sink(done)


asyncio.run(main())
