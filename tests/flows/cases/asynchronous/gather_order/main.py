"""asyncio.gather returns results in the order of its awaitables."""
import asyncio

from flowcheck import not_sink, sink
from probe import probe


async def main():
    private, public = await asyncio.gather(probe("db"), probe("web"))
    not_sink(private)
    sink(public)
    results = await asyncio.gather(*[probe(name) for name in ("web", "db")])
    sink(results[0])
    not_sink(results[1])


if __name__ == "__main__":
    asyncio.run(main())
