"""An asyncio.Queue hands items from its producer to its consumer only."""
import asyncio

from flowcheck import not_sink, sink
from stages import consume, produce


async def main():
    public, private = asyncio.Queue(), asyncio.Queue()
    await asyncio.gather(produce(public, "0.0.0.0"), produce(private, "127.0.0.1"))
    sink(await consume(public))
    not_sink(await consume(private))


asyncio.run(main())
