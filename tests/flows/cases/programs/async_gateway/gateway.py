import asyncio
from contextlib import asynccontextmanager


async def missing():
    return "localhost"


class Gateway:
    def __init__(self):
        self._routes = {}

    def add(self, path, handler):
        self._routes[path] = handler

    async def request(self, path):
        handler = self._routes.get(path, missing)
        return await handler()

    async def serve(self, paths):
        return await asyncio.gather(*(self.request(path) for path in paths))

    @asynccontextmanager
    async def opened(self, path):
        yield await self.request(path)
