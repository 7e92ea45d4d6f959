async def produce(queue, item):
    await queue.put(item)


async def consume(queue):
    return await queue.get()
