import asyncio


class Client:
    def __init__(self, base):
        self.base = base

    async def get(self, path):
        await asyncio.sleep(0)
        return self.base + path

    async def size(self, path):
        return len(await self.get(path))


async def fetch_all(client, paths):
    return await asyncio.gather(*(client.get(path) for path in paths))


async def first_done(client, path):
    task = asyncio.create_task(client.get(path))
    done = await asyncio.wait_for(task, 5)
    return done
