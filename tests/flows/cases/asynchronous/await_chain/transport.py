import asyncio


async def request(host):
    await asyncio.sleep(0)
    return host
