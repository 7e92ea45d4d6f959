"""Tasks, queues and asynchronous generators."""
import asyncio

from stages import consume, numbers, produce, read
from taintcheck import not_sink, sink, source


def bad(item):
    sink(item)


def good(item):
    not_sink(item)


async def main():
    sink(await read(source()))
    first, second = await asyncio.gather(read(source()), read("fixed"))
    sink(first)
    not_sink(second)
    dirty = asyncio.Queue()
    await asyncio.gather(produce(dirty, [source()]), consume(dirty, bad))
    tidy = asyncio.Queue()
    await asyncio.gather(produce(tidy, ["fixed"]), consume(tidy, good))
    async for item in numbers([source()]):
        sink(item)
    items = [item async for item in numbers(["fixed"])]
    not_sink(items)  # SPURIOUS
    task = asyncio.create_task(read(source()))
    sink(await task)


if __name__ == "__main__":
    asyncio.run(main())
