import asyncio


async def read(value):
    await asyncio.sleep(0)
    return value


async def produce(queue, items):
    for item in items:
        await queue.put(item)
    await queue.put(None)


async def consume(queue, act):
    while True:
        item = await queue.get()
        if item is None:
            break
        act(item)


async def numbers(items):
    for item in items:
        yield item
